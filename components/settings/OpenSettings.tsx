import { browser } from 'wxt/browser';
import { Action } from '../ui/Action.tsx';

/** To the settings, in a tab of their own. */
export function OpenSettings() {
  return (
    <Action kind="plain" onPress={() => void browser.runtime.openOptionsPage()}>
      Settings
    </Action>
  );
}
