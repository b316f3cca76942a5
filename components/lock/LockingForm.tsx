import { Controller } from 'react-hook-form';
import { Locking, lockingNow, setLocking } from '#settings/locking.ts';
import { type Managed, managedNow } from '#settings/managed.ts';
import { useLoaded } from '../record/useLoaded.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { SetByOrganisation } from '../settings/SetByOrganisation.tsx';
import { useSection } from '../settings/useSection.ts';
import { Tick } from '../ui/Tick.tsx';
import { Written } from '../ui/Written.tsx';

/** When it locks by itself. */
export function LockingForm() {
  const known = useLoaded(async () => ({ locking: await lockingNow(), managed: (await managedNow()).settings }));
  return known ? <Form {...known} /> : null;
}

interface FormProps {
  locking: Locking;
  managed: Managed;
}
type Values = { idleMinutes: string; shiftEnd: boolean };

function Form({ locking, managed }: FormProps) {
  const start = { ...locking, idleMinutes: String(locking.idleMinutes) };
  const section = useSection<Locking, Values>({ id: 'locking', schema: Locking, start, save: setLocking, placed: { heading: 'h2', submit: 'Save' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="When it locks by itself" intro="It also locks with the screen, where the browser tells, and always when the browser is closed. The clocks go on without names.">
      <SetByOrganisation by={managed.idleMinutes !== undefined}>
        <Controller
          control={control}
          name="idleMinutes"
          render={({ field }) => <Written id="locking-idleMinutes" label="After how many minutes in which nobody touches the computer?" name="idle-minutes" value={field.value} onChange={field.onChange} error={errors.idleMinutes?.message} number />}
        />
      </SetByOrganisation>
      <SetByOrganisation by={managed.shiftEnd !== undefined}>
        <Controller
          control={control}
          name="shiftEnd"
          render={({ field }) => (
            <Tick isSelected={field.value} onChange={field.onChange}>
              When the shift ends
            </Tick>
          )}
        />
      </SetByOrganisation>
    </SectionForm>
  );
}
