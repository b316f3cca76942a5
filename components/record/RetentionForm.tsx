import { Controller } from 'react-hook-form';
import { managedNow } from '#settings/managed.ts';
import { Retention, retentionNow, setRetention } from '#settings/retention.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { SetByOrganisation } from '../settings/SetByOrganisation.tsx';
import { useSection } from '../settings/useSection.ts';
import { Tick } from '../ui/Tick.tsx';
import { Written } from '../ui/Written.tsx';
import { Signs } from './Signs.tsx';
import { useLoaded } from './useLoaded.ts';

/** How long the record is kept, and whether a backup is asked for each week. */
export function RetentionForm() {
  const known = useLoaded(async () => ({ retention: await retentionNow(), managed: (await managedNow()).settings.retentionYears !== undefined }));
  return known ? <Form {...known} /> : null;
}

type Values = { years: string; weekly: boolean };

function Form({ retention, managed }: { retention: Retention; managed: boolean }) {
  const start = { ...retention, years: String(retention.years) };
  const section = useSection<Retention, Values>({ id: 'retention', schema: Retention, start, save: setRetention, placed: { heading: 'h2', submit: 'Save' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Record" intro="Backups, checks and what can be removed stand on the desk: Record.">
      <Signs />
      <SetByOrganisation by={managed}>
        <Controller
          control={control}
          name="years"
          render={({ field }) => <Written id="retention-years" label="How many years is a concern kept after it was over?" hint="Ask who looks after your records. Nothing is removed by itself." name="years" value={field.value} onChange={field.onChange} error={errors.years?.message} number />}
        />
      </SetByOrganisation>
      <Controller
        control={control}
        name="weekly"
        render={({ field }) => (
          <Tick isSelected={field.value} onChange={field.onChange}>
            Ask for a backup each week
          </Tick>
        )}
      />
    </SectionForm>
  );
}
