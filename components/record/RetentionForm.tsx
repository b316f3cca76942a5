import { Checkbox } from 'react-aria-components';
import { Controller } from 'react-hook-form';
import { Retention, retentionNow, setRetention } from '#settings/retention.ts';
import { SectionForm } from '../settings/SectionForm.tsx';
import { useSection } from '../settings/useSection.ts';
import { Written } from '../ui/Written.tsx';
import { Signs } from './Signs.tsx';
import { useLoaded } from './useLoaded.ts';

/** How long the record is kept, and whether a backup is asked for each week. */
export function RetentionForm() {
  const retention = useLoaded(retentionNow);
  return retention ? <Form retention={retention} /> : null;
}

type Values = { years: string; weekly: boolean };

function Form({ retention }: { retention: Retention }) {
  const start = { ...retention, years: String(retention.years) };
  const section = useSection<Retention, Values>({ id: 'retention', schema: Retention, start, save: setRetention, placed: { heading: 'h2', submit: 'Save' } });
  const { control, errors } = section;
  return (
    <SectionForm section={section} title="Record" intro="Backups, checks and what can be removed stand on the desk: Record.">
      <Signs />
      <Controller
        control={control}
        name="years"
        render={({ field }) => <Written id="retention-years" label="How many years is a concern kept after it was over?" hint="Ask who looks after your records. Nothing is removed by itself." name="years" value={field.value} onChange={field.onChange} error={errors.years?.message} number />}
      />
      <Controller
        control={control}
        name="weekly"
        render={({ field }) => (
          <Checkbox isSelected={field.value} onChange={field.onChange} className="choice">
            <span className="choice-box" aria-hidden="true" />
            Ask for a backup each week
          </Checkbox>
        )}
      />
    </SectionForm>
  );
}
