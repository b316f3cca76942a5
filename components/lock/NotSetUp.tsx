import { browser } from 'wxt/browser';
import { Action } from '../ui/Action.tsx';
import { useLock } from './useLock.ts';

/** Until passphrases were chosen: whoever can use this computer can read the record. */
export function NotSetUp() {
  const lock = useLock();
  if (!lock || lock.setUp) return null;
  return (
    <p className="quiet">
      No passphrase yet: whoever uses this computer can read what is recorded.{' '}
      <Action kind="plain" onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/settings.html#lock-title') })}>
        Set up the lock
      </Action>
    </p>
  );
}
