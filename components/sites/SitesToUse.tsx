import { useState } from 'react';
import { askFor, hostOf } from '#settings/sites.ts';
import { listed } from '../ui/listed.ts';
import { Action } from '../ui/Action.tsx';

/** Sites that the organisation wants Plainly on and the browser has not granted yet: it takes a person's press, once. */
export function SitesToUse({ patterns }: { patterns: string[] }) {
  const [said, setSaid] = useState<string>();
  if (!patterns.length) return null;
  const use = async () => setSaid((await askFor(patterns)) ? undefined : 'The browser did not give permission, so Plainly stays off there.');
  return (
    <div className="stack">
      <p>Your organisation uses Plainly on {listed(patterns.map(hostOf))}. The browser asks you once.</p>
      <div>
        <Action kind="primary" onPress={() => void use()}>
          Use Plainly there
        </Action>
      </div>
      <div role="status">{said ? <p className="refused">{said}</p> : null}</div>
    </div>
  );
}
