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

/** How the lock stands, live; undefined until it is known. */
export function useLock(): LockState | undefined {
  const [state, setState] = useState(last);
  useEffect(() => {
    const ending = new AbortController();
    const look = async () => {
      const [ring, floor, restricted, pin] = await Promise.all([keyring(), isOpen('floor'), isOpen('restricted'), hasSession() && hasPin()]);
      if (ending.signal.aborted) return;
      last = { setUp: isSetUp(ring), floor, restricted, pin };
      setState(last);
    };
    watchLock(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, []);
  return state;
}
