import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { welcomeProgress } from '#settings/welcome.ts';
import { Action } from '../ui/Action.tsx';

/** Back to the welcome page, where somebody began it and did not come to its end. */
export function FinishWelcome() {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    void welcomeProgress().then((reached) => setBegun(reached !== null && reached.step !== 'ready'));
  }, []);
  if (!begun) return null;
  return <Action onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}>Finish setting up Plainly</Action>;
}
