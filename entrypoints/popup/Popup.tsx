import { useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { CannotTell } from '#components/countdown/CannotTell.tsx';
import { LockButton } from '#components/lock/LockButton.tsx';
import { LockGate } from '#components/lock/LockGate.tsx';
import { NotSetUp } from '#components/lock/NotSetUp.tsx';
import { FinishWelcome } from '#components/settings/FinishWelcome.tsx';
import { HealthNotice } from '#components/record/HealthNotice.tsx';
import { OpenDesk } from '#components/settings/OpenDesk.tsx';
import { OpenSettings } from '#components/settings/OpenSettings.tsx';
import { FieldSwitch } from '#components/sites/FieldSwitch.tsx';
import { OpenBeside } from '#components/sites/OpenBeside.tsx';
import { Boundary } from '#components/ui/Boundary.tsx';
import { Site } from '#components/sites/Site.tsx';
import { OpenClocks } from './OpenClocks.tsx';

/** The toolbar's popup: the switch for the site in front and for the field that was used last, what went wrong there, and every clock. */
export function Popup() {
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    const lookAt = async () => {
      const found = await inFront();
      setTab(found);
      // The badge and the title are of this tab and this page: the browser forgets them with the next load.
      const title = await browser.action.getTitle(found?.id === undefined ? {} : { tabId: found.id });
      if (title.startsWith('Plainly. ')) setTrouble(title.slice('Plainly. '.length));
    };
    void lookAt();
  }, []);

  return (
    <main className="popup stack loose">
      <header className="desk">
        <h1>Plainly</h1>
        <span className="row">
          <OpenDesk />
          <OpenSettings />
          <LockButton />
        </span>
      </header>
      <CannotTell />
      <HealthNotice />
      <FinishWelcome />
      {trouble ? <p className="refused">{trouble}</p> : null}
      <Site tab={tab} />
      {tab ? <FieldSwitch tab={tab} /> : null}
      {tab ? <OpenBeside windowId={tab.windowId} /> : null}
      <LockGate part>
        <Boundary instead={null}>
          <OpenClocks />
        </Boundary>
        <NotSetUp />
      </LockGate>
    </main>
  );
}

const inFront = async (): Promise<Browser.tabs.Tab | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0];
