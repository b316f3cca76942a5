import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { Controller, type Resolver, useForm, useWatch } from 'react-hook-form';
import { ask } from '#messages/ask.ts';
import type { Passage } from '#messages/passage.ts';
import { EARLY_WARNINGS } from '#pathway/early-warnings.ts';
import { FirstRecord } from '#pathway/first-record.ts';
import type { Facts } from '#pathway/sentences.ts';
import { useService } from '../settings/useService.ts';
import { Action } from '../ui/Action.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Ticks } from '../ui/Ticks.tsx';
import { Written } from '../ui/Written.tsx';
import type { FormValues } from './form-values.ts';
import { Occurred } from './Occurred.tsx';
import { People } from './People.tsx';
import { problemsOf } from './problems.ts';
import { PutIntoNote } from './PutIntoNote.tsx';
import { useDraft } from './useDraft.ts';
import { WhoStarted } from './WhoStarted.tsx';

/** The form holds blanks where the record has none, so its schema is the record's own and its result the record. */
const resolver = zodResolver(FirstRecord) as unknown as Resolver<FormValues, unknown, FirstRecord>;

interface FormProps {
  concern: string;
  /** null where the form was not opened from a note */
  ticket: string | null;
  start: FormValues;
  completed: () => void;
  wrote: (facts: Passage['facts']) => void;
}

/** Step 1.1. Nothing typed is lost: every change is kept as a draft, and a refusal leaves every word where it is. */
export function FirstRecordForm({ concern, ticket, start, completed, wrote }: FormProps) {
  const { control, handleSubmit, formState } = useForm<FormValues, unknown, FirstRecord>({ resolver, defaultValues: start, shouldFocusError: false });
  const rooms = (useService()?.rooms ?? []).map(({ name }) => name);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const values = useWatch({ control }) as FormValues;
  const { notKept, keep } = useDraft(concern, '1.1', values);
  const { errors } = formState;

  const complete = async (record: FirstRecord) => {
    // Should this fail, and the browser have to be closed, the last words are there again too.
    await keep();
    const reply = await ask({ type: 'complete-step', concern, step: '1.1', record });
    if (reply.ok) completed();
    else setRefusal(reply.error);
  };

  return (
    <form className="stack loose" autoComplete="off" noValidate onSubmit={handleSubmit(complete, () => setAttempt((n) => n + 1))}>
      <ErrorSummary problems={problemsOf(errors)} attempt={attempt} />
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
        <summary>Early warning signs{values.warnings.length ? ` (${values.warnings.length} ticked)` : ''}</summary>
        <Controller control={control} name="warnings" render={({ field }) => <Ticks label="Have you noticed any of these?" hint="None is proof. Tick what you have seen." options={EARLY_WARNINGS} value={field.value} onChange={field.onChange} />} />
      </details>
      {ticket ? <PutIntoNote ticket={ticket} concern={concern} facts={factsOf(values)} wrote={wrote} /> : null}
      <div className="foot">
        {refusal ? (
          <p className="refused" role="alert">
            {refusal}
          </p>
        ) : null}
        <Action type="submit" kind="primary" isDisabled={formState.isSubmitting}>
          Complete step 1.1
        </Action>
        <p className="quiet" role="status">
          {notKept ?? 'What you write is kept on this device as you go.'}
        </p>
      </div>
    </form>
  );
}

/** What of the form can already stand in a sentence. */
function factsOf({ occurred, place, behaviour, initiator, presentation, safety }: FormValues): Facts {
  const ready = initiator.by !== '' && (initiator.by !== 'both' || (initiator.first && initiator.acts.every(({ act }) => act.trim())));
  return { occurred: occurred || undefined, place, behaviour, initiator: ready ? (initiator as FirstRecord['initiator']) : undefined, presentation, safety };
}
