import { useEffect, useState } from 'react';
import { isSetUp, keyring } from '#lock/keyring.ts';
import { hasSession, isOpen, watchLock } from '#lock/open-keys.ts';
import { hasPin } from '#lock/pin.ts';

/** How the lock stands on this page. */
export interface LockState {
  /** passphrases were chosen */
  setUp: boolean;
  floor: boolean;
  restricted: boolean;
  /** a PIN opens again what was open */
  pin: boolean;
}

/** As it stood last on this page: what is mounted later begins with it, and nothing flickers. */
let last: LockState | undefined;

/** Looks how the lock stands: what is mounted next begins with it. */
export async function lookAtLock(): Promise<LockState> {
  const [ring, floor, restricted, pin] = await Promise.all([keyring(), isOpen('floor'), isOpen('restricted'), hasSession() && hasPin()]);
  return (last = { setUp: isSetUp(ring), floor, restricted, pin });
}

/** How the lock stands, live; undefined until it is known. */
export function useLock(): LockState | undefined {
  const [state, setState] = useState(last);
  useEffect(() => {
    const ending = new AbortController();
    const look = async () => {
      const found = await lookAtLock();
      if (!ending.signal.aborted) setState(found);
    };
    watchLock(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, []);
  return state;
}
