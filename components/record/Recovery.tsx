import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { count } from '#pathway/reminder-words.ts';
import { lastBackup } from '#record/backup/last.ts';
import { makeRescue } from '#record/backup/make.ts';
import { restoreFromJournal } from '#record/backup/restore.ts';
import { checkWhole } from '#record/check/keep-checking.ts';
import { type Finding, watchFinding } from '#record/check/finding.ts';
import { goOnWithout } from '#record/go-on.ts';
import { heldInJournal, heldInRecord } from '#record/whole.ts';
import { now as clock } from '#settings/now.ts';
import { saveBlob } from '../exchange/save-file.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { Code } from './Code.tsx';
import { dayWords } from './day-words.ts';
import { foundWords, heldWords } from './found-words.ts';
import { restoredWords } from './restored-words.ts';
import { useLoaded } from './useLoaded.ts';
import { useTask } from './useTask.tsx';

/** Where the record is damaged: what was found, what is whole, what is missing, and what can be done. Nothing here deletes anything. */
export function Recovery({ finding }: { finding: Finding | null }) {
  const now = useNow();
  const record = useLoaded(heldInRecord, watchFinding);
  const journal = useLoaded(heldInJournal, watchFinding);
  const backup = useLoaded(lastBackup);
  const { busy, said, run } = useTask();
  const [rescue, setRescue] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  const restoreJournal = () =>
    run(async (told) => {
      const reply = await restoreFromJournal();
      if (!reply.ok) return reply;
      const checked = await checkWhole(clock(), told);
      void ask({ type: 'page-opened' });
      return { ok: true, words: `${restoredWords(reply)} ${'what' in checked ? 'The record is still not whole.' : 'It is whole again.'}` };
    });
  const save = () =>
    run(async () => {
      const { file, code, entries } = await makeRescue(clock());
      saveBlob('plainly-rescue.ndjson', file);
      setRescue(code);
      return { ok: true, words: `Saved in your downloads: ${count(entries, 'entry', 'entries')}. Restore it like a backup, here or on another computer.` };
    });
  const goOn = () =>
    run(async () => {
      const lost = await goOnWithout();
      if (!lost) return { ok: false, error: 'An entry here is not what was written, so the record stays read-only. Restore a backup, or save what is left and restore it in a new browser profile.' };
      await ask({ type: 'record', concern: null, what: { kind: 'entries-missing', ...lost } });
      return { ok: true, words: 'The record goes on. That entries are missing stands in it.' };
    });
  // What came of it is still said once there is nothing to recover any more.
  if (!finding || record === undefined || journal === undefined || backup === undefined) return said;
  const missing = finding.knew === undefined || !record ? null : Math.max(0, finding.knew - record.entries);
  return (
    <section className="card stack loose" aria-labelledby="recovery-found">
      <h2 id="recovery-found">The record needs you</h2>
      <p>Until this is solved, what is there can be read and nothing new is written. Write what happens in your care record meanwhile. Do not reinstall Plainly, and do not clear the browser’s data.</p>
      <dl className="details">
        <div>
          <dt>What was found</dt>
          <dd>{foundWords(finding, now)}</dd>
        </div>
        <div>
          <dt>In the record</dt>
          <dd>{record ? heldWords(record, now) : 'It does not open.'}</dd>
        </div>
        <div>
          <dt>Missing</dt>
          <dd>{missing === null ? 'Not known.' : missing ? `${count(missing, 'entry', 'entries')} of ${finding.knew}.` : 'None, as far as was counted.'}</dd>
        </div>
        <div>
          <dt>In the second journal</dt>
          <dd>{journal.entries ? `${heldWords(journal, now)} ${journal.missing ? `${count(journal.missing, 'of them is', 'of them are')} missing in the record.` : 'The record has all of them.'}` : 'Nothing.'}</dd>
        </div>
        <div>
          <dt>Last backup</dt>
          <dd>{backup ? `${dayWords(backup.made, now)}, ${count(backup.entries, 'entry', 'entries')}${backup.checked ? ', checked' : ', not checked'}.` : 'None.'}</dd>
        </div>
      </dl>
      <h3>What you can do</h3>
      <ol className="numbered stack">
        <li>
          <p>Save what is left as an encrypted file, before anything else is tried on this computer.</p>
          <Action isDisabled={busy} onPress={() => void save()}>
            Save what is left
          </Action>
        </li>
        <li>
          <p>Restore from the second journal on this device. It holds what no checked backup holds.</p>
          <Action kind="primary" isDisabled={busy || !journal.missing} onPress={() => void restoreJournal()}>
            Restore from the journal
          </Action>
        </li>
        <li>Restore your last backup: below. What both hold is joined, in whichever order.</li>
        <li>
          <p>Go on without what is missing, once nobody can find it. It stays in the record that entries are missing.</p>
          <div className="row">
            <Action isDisabled={busy} onPress={() => (sure ? void goOn() : setSure(true))}>
              {sure ? 'Yes, go on without it' : 'Go on without it'}
            </Action>
          </div>
        </li>
      </ol>
      {said}
      {rescue ? <Code code={rescue}>This code opens the file. It is shown only now: write it down.</Code> : null}
    </section>
  );
}
