import { useState } from 'react';
import { LockChanges } from './LockChanges.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { useLock } from './useLock.ts';

/** The lock among the settings: set it up, or change what opens it. The recovery key is shown once, until somebody has put it away. */
export function LockSection() {
  const lock = useLock();
  const [recovery, setRecovery] = useState<string>();
  if (!lock) return null;
  if (recovery) return <RecoverySheet code={recovery} done={() => setRecovery(undefined)} />;
  return lock.setUp ? <LockChanges lock={lock} made={setRecovery} /> : <SetUpForm made={setRecovery} />;
}
