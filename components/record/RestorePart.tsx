import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ask } from '#messages/ask.ts';
import { count } from '#pathway/reminder-words.ts';
import { restore } from '#record/backup/restore.ts';
import { checkWhole } from '#record/check/keep-checking.ts';
import { now as clock } from '#settings/now.ts';
import { Action } from '../ui/Action.tsx';
import { Written } from '../ui/Written.tsx';
import { restoredWords } from './restored-words.ts';
import { useTask } from './useTask.tsx';

/** A backup joined with what is here: on an empty device, a damaged one or one that has entries of its own. */
export function RestorePart() {
  const [secret, setSecret] = useState('');
  const { busy, said, run } = useTask();
  const start = (chosen: FileList | null) =>
    run(async (told) => {
      const [file] = chosen ?? [];
      if (!file) return null;
      const reply = await restore(file, secret, told);
      if (!reply.ok) return reply;
      setSecret('');
      const checked = await checkWhole(clock(), told);
      void ask({ type: 'page-opened' });
      return { ok: true, words: `${restoredWords(reply)} ${'what' in checked ? 'The record is still not whole: see above.' : `All ${count(checked.entries, 'entry is', 'entries are')} whole.`}` };
    });
  return (
    <section className="card stack" aria-labelledby="restore-title">
      <h2 id="restore-title">Restore a backup</h2>
      <p>What is in the file and not here is added. What is here stays as it is.</p>
      <Written id="restore-secret" label="What opens the backup" hint="The managers’ passphrase when it was saved, the recovery key, or the code of the file. Leave it empty for a backup of this very device." name="restore-secret" value={secret} onChange={setSecret} secret />
      <div>
        <FileTrigger acceptedFileTypes={['.ndjson']} onSelect={(chosen) => void start(chosen)}>
          <Action isDisabled={busy}>Choose the file</Action>
        </FileTrigger>
      </div>
      {said}
    </section>
  );
}
