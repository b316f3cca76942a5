import { Fragment, type ReactNode } from 'react';
import { unlock } from '#lock/unlock.ts';
import { OpenDesk } from '../settings/OpenDesk.tsx';
import { isFramed } from './framed.ts';
import { UnlockForm } from './UnlockForm.tsx';
import { useLock } from './useLock.ts';

interface ManagersGateProps {
  /** what is behind it: "This concern" */
  what: string;
  /** it is all that is on a page, or a part of one */
  heading?: 'h1' | 'h2';
  children: ReactNode;
}

/** What only managers read stands behind it. It opens with their passphrase, never in a web page. */
export function ManagersGate({ what, heading: Heading = 'h2', children }: ManagersGateProps) {
  const lock = useLock();
  if (!lock) return null;
  if (lock.restricted) return <Fragment>{children}</Fragment>;
  return (
    <section className="card stack loose" aria-labelledby="managers-title">
      <Heading id="managers-title">{what} is for managers</Heading>
      {isFramed ? (
        <>
          <p>Open it on the desk, and unlock it there with the managers’ passphrase.</p>
          <div>
            <OpenDesk />
          </div>
        </>
      ) : (
        <UnlockForm label="Managers’ passphrase" name="managers" number={false} hint={undefined} open={unlock} />
      )}
    </section>
  );
}
