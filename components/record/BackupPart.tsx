import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ask } from '#messages/ask.ts';
import { count } from '#pathway/reminder-words.ts';
import { checkSaved } from '#record/backup/check-saved.ts';
import { keepLastBackup } from '#record/backup/last.ts';
import { makeBackup } from '#record/backup/make.ts';
import { countEntries } from '#record/count.ts';
import { now as clock } from '#settings/now.ts';
import { ukDate } from '#time/zone.ts';
import { saveBlob } from '../exchange/save-file.ts';
import { Action } from '../ui/Action.tsx';
import { Code } from './Code.tsx';
import { useTask } from './useTask.tsx';

/** The whole record as a file for another place, and the file read back: only then it is known to be whole. */
export function BackupPart() {
  const [saved, setSaved] = useState<{ code: string | null }>();
  const { busy, said, run } = useTask();
  const save = () =>
    run(async () => {
      const { file, code, entries, made } = await makeBackup(clock());
      saveBlob(`plainly-backup-${ukDate(clock()).toString()}.ndjson`, file);
      await keepLastBackup({ made, entries: await countEntries(), checked: null });
      setSaved({ code });
      void ask({ type: 'record', concern: null, what: { kind: 'exported', as: 'backup' } });
      return { ok: true, words: `Saved in your downloads: ${count(entries, 'entry', 'entries')}. Put the file on another device or drive, then check it there.` };
    });
  const check = (chosen: FileList | null) =>
    run(async (told) => {
      const [file] = chosen ?? [];
      if (!file) return null;
      const reply = await checkSaved(file, clock(), told);
      return reply.ok ? { ok: true, words: `The file is whole: ${count(reply.entries, 'entry', 'entries')}.${reply.missing ? ` ${count(reply.missing, 'entry', 'entries')} of this device ${reply.missing === 1 ? 'is' : 'are'} not in it.` : ''}` } : reply;
    });
  return (
    <section className="card stack" aria-labelledby="backup-title">
      <h2 id="backup-title">Backup</h2>
      <p>The file holds every entry, encrypted. It opens with the managers’ passphrase of today, or with the recovery key. Settings, and forms that are not finished, are not in it. Keep it away from this computer.</p>
      <div className="row">
        <Action kind="primary" isDisabled={busy} onPress={() => void save()}>
          Save a backup
        </Action>
        <FileTrigger acceptedFileTypes={['.ndjson']} onSelect={(chosen) => void check(chosen)}>
          <Action isDisabled={busy}>Check a saved backup</Action>
        </FileTrigger>
      </div>
      {said}
      {saved?.code ? <Code code={saved.code}>No passphrase was chosen yet, so this code opens the file. It is shown only now: write it down, and keep it apart from the file.</Code> : null}
    </section>
  );
}
