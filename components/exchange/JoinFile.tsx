import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { ask } from '#messages/ask.ts';
import { count } from '#pathway/reminder-words.ts';
import { Action } from '../ui/Action.tsx';
import { Written } from '../ui/Written.tsx';

type Said = { ok: true; concern: string; added: number } | { ok: false; error: string };

/** A concern from another device: what is new in the file is added, what is here stays. */
export function JoinFile() {
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const join = async (chosen: FileList | null) => {
    const [file] = chosen ?? [];
    if (!file) return;
    setBusy(true);
    const text = await file.text();
    setSaid(text ? await ask({ type: 'join-events', file: text, code }) : { ok: false, error: 'This file is empty. Ask for it again.' });
    setBusy(false);
  };
  return (
    <section className="card stack" aria-labelledby="join-title">
      <h2 id="join-title">A concern from another device</h2>
      <Written id="join-code" label="Code of the file" hint="24 letters and digits. The person who saved the file has it." name="code" value={code} onChange={setCode} />
      <div>
        <FileTrigger acceptedFileTypes={['.ndjson']} onSelect={(chosen) => void join(chosen)}>
          <Action isDisabled={busy}>Join a file</Action>
        </FileTrigger>
      </div>
      <div role="status">
        {said?.ok ? (
          <p className="said">
            {said.added ? `Joined: ${count(said.added, 'entry is', 'entries are')} new here.` : 'Everything in this file was here already. Nothing has changed.'} <a href={`#concern/${said.concern}`}>Open the concern</a>
          </p>
        ) : null}
        {said && !said.ok ? <p className="refused">{said.error}</p> : null}
      </div>
    </section>
  );
}
