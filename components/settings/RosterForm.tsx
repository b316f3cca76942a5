import { Controller } from 'react-hook-form';
import type { Roster } from '#messages/roster.ts';
import { RosterWritten, setRoster } from '#settings/roster.ts';
import { Written } from '../ui/Written.tsx';
import { SectionForm } from './SectionForm.tsx';
import { type Placed, useSection } from './useSection.ts';

type Values = { adults: string; staff: string };

const LISTS = [
  ['adults', 'Adults who use the service', 'One person a line, as your notes call them. Put other names for the same person behind commas: “Tom Ashworth, Tommy, TA, Room 4”.'],
  ['staff', 'Staff', 'One person a line. What happens between staff and an adult is not harm between adults.'],
] as const;

/** Who uses the service and who works there: never required, and used for nothing but telling people from words. */
export function RosterForm({ roster: { adults, staff }, placed }: { roster: Roster; placed: Placed }) {
  const start: Values = { adults: adults.join('\n'), staff: staff.join('\n') };
  const section = useSection<Roster, Values>({ id: 'people', schema: RosterWritten, start, save: setRoster, placed });
  const { control, errors } = section;
  return (
    <SectionForm
      section={section}
      title="People who use the service (if you like)"
      intro="Plainly finds most names by itself, so this is never required. It helps where a name is unusual, is also a word (Will, Rose), or is typed without a capital."
    >
      {LISTS.map(([name, label, hint]) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field }) => (
            <Written id={`people-${name}`} label={`${label} (optional)`} hint={hint} name={`people-${name}`} lines={6} value={field.value} onChange={field.onChange} error={errors[name]?.message} />
          )}
        />
      ))}
      <p className="quiet">
        These lists stay on this device. Plainly uses them only to tell people from words while a note is typed: they go into no record and are sent to nobody. Take a name out and save, and it is gone.
      </p>
    </SectionForm>
  );
}
