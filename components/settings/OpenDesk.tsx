import { browser } from 'wxt/browser';
import { Action } from '../ui/Action.tsx';

/** To the full page, in a tab of its own. */
export function OpenDesk() {
  return (
    <Action kind="plain" onPress={() => void browser.tabs.create({ url: '/desk.html' })}>
      Open the desk
    </Action>
  );
}
