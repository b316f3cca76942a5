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

/** How the lock stands, live; undefined until it is known. */
export function useLock(): LockState | undefined {
  const [state, setState] = useState<LockState>();
  useEffect(() => {
    const ending = new AbortController();
    const look = async () => {
      const [ring, floor, restricted, pin] = await Promise.all([keyring(), isOpen('floor'), isOpen('restricted'), hasSession() && hasPin()]);
      if (!ending.signal.aborted) setState({ setUp: isSetUp(ring), floor, restricted, pin });
    };
    watchLock(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, []);
  return state;
}
