import { useState } from 'react';
import { ask } from '#messages/ask.ts';
import { exportConcern } from '#record/exchange.ts';
import { Action } from '../ui/Action.tsx';
import { saveFile } from './save-file.ts';

/** This concern as a file for another device, and the code that opens it there. */
export function FilePart({ concern }: { concern: string }) {
  const [code, setCode] = useState<string>();
  const save = async () => {
    const file = await exportConcern(concern);
    if (!file) return;
    saveFile(`plainly-concern-${concern.slice(0, 8)}.ndjson`, file.text);
    setCode(file.code);
    void ask({ type: 'record', concern, what: { kind: 'exported', as: 'concern-file' } });
  };
  return (
    <section className="card stack" aria-labelledby="file-title">
      <h2 id="file-title">Hand this concern to another device</h2>
      <p>The file has every entry of this concern, encrypted. On the other device, open Plainly’s desk and press “Join a file”. Both devices keep what they have; nothing is written over.</p>
      <div>
        <Action kind="primary" onPress={() => void save()}>
          Save the file
        </Action>
      </div>
      <div role="status" className="stack">
        {code ? (
          <>
            <p>Saved in your downloads. This code opens it:</p>
            <p className="recovery-key" translate="no">
              {code}
            </p>
            <p>Tell it to the person who takes over, by telephone or face to face, never together with the file. It is shown only now; a new file has a new code.</p>
          </>
        ) : null}
      </div>
    </section>
  );
}
