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
import type { FirstLook } from './first-look.ts';
import { OpenClocks } from './OpenClocks.tsx';

/** The toolbar's popup: the switch for the site in front and for the field that was used last, what went wrong there, and every clock. */
export function Popup({ seen: { tab, trouble, begun, page } }: { seen: FirstLook }) {
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
      {begun ? <FinishWelcome /> : null}
      {trouble ? <p className="refused">{trouble}</p> : null}
      {page ? <Site found={page.sites} /> : null}
      {page?.field ? <FieldSwitch found={page.field} /> : null}
      {tab ? <OpenBeside windowId={tab.windowId} /> : null}
      <LockGate part>
        <NotSetUp />
        <Boundary instead={null}>
          <OpenClocks />
        </Boundary>
      </LockGate>
    </main>
  );
}
