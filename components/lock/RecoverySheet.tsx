import { useEffect, useRef, useState } from 'react';
import { Action } from '../ui/Action.tsx';
import { Tick } from '../ui/Tick.tsx';

/** The recovery key, to be printed and put away. It is shown this once and kept nowhere. */
export function RecoverySheet({ code, done }: { code: string; done: () => void }) {
  const [away, setAway] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="card sheet stack loose" aria-labelledby="recovery-title">
      <h2 id="recovery-title" tabIndex={-1} ref={title}>
        Recovery sheet
      </h2>
      <p>This key opens everything that Plainly keeps on this computer, if nobody knows the passphrase any more. It is shown only now.</p>
      <p className="recovery-key" translate="no">
        {code}
      </p>
      <ul className="stack">
        <li>Keep it on paper, in the safe, away from this computer.</li>
        <li>Two people sign that they saw it put away.</li>
        <li>Whoever opens the safe for it writes down why, and makes a new sheet afterwards: Settings, Lock.</li>
      </ul>
      <p className="signature">Name, role, date and signature</p>
      <p className="signature">Name, role, date and signature</p>
      <div className="no-print stack">
        <div>
          <Action onPress={() => window.print()}>Print</Action>
        </div>
        <Tick isSelected={away} onChange={setAway}>
          The sheet is printed, or the key is copied on paper
        </Tick>
        <div>
          <Action kind="primary" isDisabled={!away} onPress={done}>
            Done
          </Action>
        </div>
      </div>
    </section>
  );
}
