import { useState } from 'react';
import { lockNow } from '#lock/lock-now.ts';
import { newRecoverySheet } from '#lock/set-up.ts';
import { Action } from '../ui/Action.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { LockingForm } from './LockingForm.tsx';
import { PinForm } from './PinForm.tsx';
import type { LockState } from './useLock.ts';

/** What can be changed once there is a lock. What is for managers needs their passphrase to be open. */
export function LockChanges({ lock, made }: { lock: LockState; made: (recovery: string) => void }) {
  const [refused, setRefused] = useState<string>();
  const renew = async () => {
    try {
      made(await newRecoverySheet());
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <section className="card stack loose" aria-labelledby="lock-title">
        <h2 id="lock-title" tabIndex={-1}>
          Lock
        </h2>
        <p>What is recorded is encrypted on this computer. {lock.restricted ? 'All of it is unlocked now.' : 'Now the shift’s part is unlocked.'}</p>
        <div className="row">
          <Action onPress={() => void lockNow({ forget: true })}>Lock now</Action>
          <Action onPress={() => void renew()}>Make a new recovery sheet</Action>
        </div>
        {refused ? (
          <p className="refused" role="alert">
            {refused}
          </p>
        ) : null}
      </section>
      <LockingForm />
      <PinForm />
      <ChangePassphrase holder="service" title="Change the passphrase of the service" />
      {lock.restricted ? <ChangePassphrase holder="managers" title="Change the passphrase of the managers" /> : null}
    </>
  );
}
