import { lockNow } from '#lock/lock-now.ts';
import { Action } from '../ui/Action.tsx';
import { useLock } from './useLock.ts';

/** Locks now. It is there once passphrases were chosen. */
export function LockButton() {
  return useLock()?.setUp ? (
    <Action kind="plain" onPress={() => void lockNow({ forget: false })}>
      Lock
    </Action>
  ) : null;
}
