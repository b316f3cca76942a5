import { type Control, Controller, type FieldErrors } from 'react-hook-form';
import { EARLY_WARNINGS } from '#pathway/early-warnings.ts';
import { useService } from '../settings/useService.ts';
import { Ticks } from '../ui/Ticks.tsx';
import { Written } from '../ui/Written.tsx';
import type { FormValues } from './form-values.ts';
import { Occurred } from './Occurred.tsx';
import { People } from './People.tsx';
import { WhoStarted } from './WhoStarted.tsx';

interface FieldsProps {
  control: Control<FormValues>;
  errors: FieldErrors<FormValues>;
  /** how many early warning signs are ticked: they are folded away */
  ticked: number;
}

/** The questions of step 1.1: when it is written down first, and when it is corrected. */
export function FirstRecordFields({ control, errors, ticked }: FieldsProps) {
  const rooms = (useService()?.rooms ?? []).map(({ name }) => name);
  return (
    <>
      <People control={control} errors={errors.people} />
      <Controller control={control} name="occurred" render={({ field }) => <Occurred value={field.value} onChange={field.onChange} error={errors.occurred?.message} />} />
      <Controller
        control={control}
        name="place"
        render={({ field }) => <Written id="place" label="Where?" name="place" suggestions={rooms} value={field.value} onChange={field.onChange} error={errors.place?.message} />}
      />
      <Controller
        control={control}
        name="behaviour"
        render={({ field }) => (
          <Written id="behaviour" label="What exactly did you see or hear?" hint="Who did what, to whom. Use the words that were said." name="behaviour" lines={3} value={field.value} onChange={field.onChange} error={errors.behaviour?.message} />
        )}
      />
      <WhoStarted control={control} errors={errors.initiator} />
      <Controller
        control={control}
        name="presentation"
        render={({ field }) => (
          <Written id="presentation" label="How was the adult straight after?" hint="Face, voice, body, any mark, and what they said." name="presentation" lines={3} value={field.value} onChange={field.onChange} error={errors.presentation?.message} />
        )}
      />
      <Controller
        control={control}
        name="safety"
        render={({ field }) => (
          <Written id="safety" label="What did you do at once to keep both safe?" name="safety" lines={2} value={field.value} onChange={field.onChange} error={errors.safety?.message} />
        )}
      />
      <details>
        <summary>Early warning signs{ticked ? ` (${ticked} ticked)` : ''}</summary>
        <Controller control={control} name="warnings" render={({ field }) => <Ticks label="Have you noticed any of these?" hint="None is proof. Tick what you have seen." options={EARLY_WARNINGS} value={field.value} onChange={field.onChange} />} />
      </details>
    </>
  );
}
