import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { count } from '#pathway/reminder-words.ts';
import { readUnsaved } from '#record/unsaved.ts';
import { unsavedFile } from '#record/unsaved-file.ts';
import { saveFile } from '../exchange/save-file.ts';
import { isFramed } from '../lock/framed.ts';
import { Action } from '../ui/Action.tsx';
import { useLoaded } from './useLoaded.ts';

/** The browser could not save something: it is offered as an encrypted file before the browser is closed. */
export function Unsaved() {
  const unsaved = useLoaded(readUnsaved);
  const [code, setCode] = useState<string>();
  const entries = unsaved?.events.length ?? 0;
  const save = async () => {
    const file = await unsavedFile();
    if (!file) return;
    saveFile('plainly-unsaved.ndjson', file.text);
    setCode(file.code);
    void ask({ type: 'record', concern: null, what: { kind: 'exported', as: 'unsaved' } });
  };
  return (
    <div className="refused stack" role="alert">
      <p>
        <strong>The browser could not save something, so nothing more is written until it was closed and opened again.</strong> {entries || unsaved?.drafts.length ? `Not saved: ${count(entries, 'entry', 'entries')}${unsaved?.drafts.length ? ` and ${count(unsaved.drafts.length, 'form', 'forms')} that ${unsaved.drafts.length === 1 ? 'is' : 'are'} not finished` : ''}.` : 'Nothing that was typed is waiting.'}
      </p>
      {unsaved && isFramed ? <p>Press Plainly in the toolbar and save it as a file there, before you close the browser.</p> : null}
      {unsaved && !isFramed ? (
        <div>
          <Action kind="primary" onPress={() => void save()}>
            Save it as a file
          </Action>
        </div>
      ) : null}
      {code ? (
        <>
          <p>Saved in your downloads, encrypted. This code opens it; write it down:</p>
          <p className="recovery-key" translate="no">
            {code}
          </p>
          <p>Now close every window of the browser and open it again. Then open Plainly’s desk and join the file under Concerns.</p>
        </>
      ) : null}
    </div>
  );
}
