import { Dismissed } from '#components/prompt/Dismissed.tsx';
import { LockSection } from '#components/lock/LockSection.tsx';
import { AboutForm } from '#components/settings/AboutForm.tsx';
import { AuthorityForm } from '#components/settings/AuthorityForm.tsx';
import { ClocksForm } from '#components/settings/ClocksForm.tsx';
import { ClosuresForm } from '#components/settings/ClosuresForm.tsx';
import { DeskForm } from '#components/settings/DeskForm.tsx';
import { HoursForm } from '#components/settings/HoursForm.tsx';
import { ManagedPart } from '#components/settings/ManagedPart.tsx';
import { OnCallForm } from '#components/settings/OnCallForm.tsx';
import { PeopleForm } from '#components/settings/PeopleForm.tsx';
import { Refusals } from '#components/settings/Refusals.tsx';
import { RoomsForm } from '#components/settings/RoomsForm.tsx';
import { RosterForm } from '#components/settings/RosterForm.tsx';
import { ShiftsForm } from '#components/settings/ShiftsForm.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import { useManaged } from '#components/settings/useManaged.ts';
import { useRoster } from '#components/settings/useRoster.ts';
import type { Placed } from '#components/settings/useSection.ts';
import { useService } from '#components/settings/useService.ts';
import { HealthNotice } from '#components/record/HealthNotice.tsx';
import { RetentionForm } from '#components/record/RetentionForm.tsx';
import { Sites } from '#components/sites/Sites.tsx';

const PLACED: Placed = { heading: 'h2', submit: 'Save' };

const CONTENTS = [
  ['desk', 'Who is at this desk?'],
  ['lock', 'Lock'],
  ['retention', 'Record'],
  ['about', 'Your service'],
  ['office', 'Office hours'],
  ['closed', 'Closed days and early closing'],
  ['shifts', 'Shifts'],
  ['clocks', 'Clocks'],
  ['roles', 'People and deputies'],
  ['call', 'On call'],
  ['rooms', 'Rooms and places'],
  ['people', 'People who use the service (if you like)'],
  ['authority', 'Local authority'],
  ['sites', 'Sites'],
  ['dismissed', 'Dismissed prompts'],
] as const;

/** The settings: each section is saved by itself; sites are the browser's own list, dismissed prompts the record's. */
export function Settings() {
  const desk = useDesk();
  const service = useService();
  const roster = useRoster();
  const managed = useManaged();
  if (desk === undefined || !service || !roster) return null;
  return (
    <div className="page">
      <header className="stack">
        <h1>Plainly: settings</h1>
        <p className="quiet">Everything here is kept on this device, for this browser profile.</p>
      </header>
      <nav aria-label="On this page">
        <ul className="contents">
          {CONTENTS.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}-title`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="stack loose">
        <HealthNotice />
        <ManagedPart managed={managed} />
        <DeskForm desk={desk} placed={PLACED} />
        <LockSection />
        <RetentionForm />
        <AboutForm service={service} placed={PLACED} />
        <HoursForm service={service} placed={PLACED} />
        <ClosuresForm service={service} placed={PLACED} />
        <ShiftsForm service={service} placed={PLACED} />
        <ClocksForm service={service} placed={PLACED} />
        <PeopleForm service={service} placed={PLACED} />
        <OnCallForm service={service} placed={PLACED} />
        <RoomsForm service={service} placed={PLACED} />
        <RosterForm roster={roster} placed={PLACED} />
        <AuthorityForm service={service} placed={PLACED} />
        <Sites />
        <Dismissed />
        <Refusals />
        <p>
          <a href="/licences.txt">Licences of what Plainly is made of</a>
        </p>
      </main>
    </div>
  );
}
