import { useState } from 'react';
import { exportConcern } from '#record/exchange.ts';
import { Action } from '../ui/Action.tsx';
import { saveFile } from './save-file.ts';

/** This concern as a file for another device. */
export function FilePart({ concern }: { concern: string }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    const text = await exportConcern(concern);
    if (text === null) return setSaid('There is nothing to save.');
    saveFile(`plainly-concern-${concern.slice(0, 8)}.ndjson`, text);
    return setSaid('Saved in your downloads. Take it to the other device yourself.');
  };
  return (
    <section className="card stack" aria-labelledby="file-title">
      <h2 id="file-title">Hand this concern to another device</h2>
      <p>The file has every entry of this concern. On the other device, open Plainly’s desk and press “Join a file”. Both devices keep what they have; nothing is written over.</p>
      <p className="closed">The file is not encrypted yet: it has names in it, and whoever has it can read it. Carry it as you would carry the paper, and delete it when it has been joined.</p>
      <div className="row">
        <Action kind="primary" onPress={() => void save()}>
          Save the file
        </Action>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
