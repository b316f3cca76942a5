import { useEffect, useRef, useState } from 'react';
import { watchSight } from '#components/guard/sight.ts';
import { LockGate } from '#components/lock/LockGate.tsx';
import { carrySight } from '#messages/ask.ts';
import type { Vouched } from './allowed.ts';
import { Panel } from './Panel.tsx';

/** The panel in a page: shown once it is known that our own script made the frame, and watched for what may lie over it. */
export function Framed({ ticket, vouched }: { ticket: string | null; vouched: Vouched }) {
  const [here, setHere] = useState<boolean>();
  const veil = useRef<HTMLDivElement>(null);
  useEffect(() => vouched(setHere), [vouched]);
  useEffect(() => {
    if (here && veil.current) carrySight(watchSight(veil.current));
  }, [here]);

  if (here === undefined) return null;
  if (!here) return <NotHere />;
  return (
    <>
      <LockGate>
        <Panel ticket={ticket} place="framed" />
      </LockGate>
      <div ref={veil} className="veil" aria-hidden="true" />
    </>
  );
}

function NotHere() {
  return (
    <main className="panel stack">
      <h1 className="panel-name">Plainly</h1>
      <p>Plainly may not open here. Press Plainly in the browser’s toolbar, then “Open beside the page”.</p>
    </main>
  );
}
