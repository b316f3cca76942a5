import { browser } from 'wxt/browser';
import { Action } from '../ui/Action.tsx';

/** Back to the welcome page, where somebody began it and did not come to its end. */
export function FinishWelcome() {
  return <Action onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>Finish setting up Plainly</Action>;
}
