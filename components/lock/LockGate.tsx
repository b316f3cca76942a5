import { Fragment, type ReactNode } from 'react';
import { Locked } from './Locked.tsx';
import { useLock } from './useLock.ts';

interface LockGateProps {
  /** it is a part of a page, not all of it */
  part?: boolean;
  children: ReactNode;
}

/** What stands behind it is there while the floor is unlocked. Once managers’ part is unlocked too, it is read anew. */
export function LockGate({ part = false, children }: LockGateProps) {
  const lock = useLock();
  if (!lock) return null;
  if (!lock.floor) return <Locked pin={lock.pin} part={part} />;
  return <Fragment key={String(lock.restricted)}>{children}</Fragment>;
}
