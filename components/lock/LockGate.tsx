import { Fragment, type ReactNode } from 'react';
import { Locked } from './Locked.tsx';
import { useLock } from './useLock.ts';

interface LockGateProps {
  heading?: 'h1' | 'h2';
  children: ReactNode;
}

/** What stands behind it is there while the floor is unlocked. Once managers’ part is unlocked too, it is read anew. */
export function LockGate({ heading = 'h1', children }: LockGateProps) {
  const lock = useLock();
  if (!lock) return null;
  if (!lock.floor) return <Locked pin={lock.pin} heading={heading} />;
  return <Fragment key={String(lock.restricted)}>{children}</Fragment>;
}
