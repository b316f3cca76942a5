import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { ask } from '#messages/ask.ts';
import type { Passage } from '#messages/passage.ts';
import { FirstRecord } from '#pathway/first-record.ts';
import type { Facts } from '#pathway/sentences.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { FirstRecordFields } from './FirstRecordFields.tsx';
import type { FormValues } from './form-values.ts';
import { FormFoot } from './FormFoot.tsx';
import { problemsOf } from './problems.ts';
import { PutIntoNote } from './PutIntoNote.tsx';
import { useDraft } from './useDraft.ts';

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
      <FirstRecordFields control={control} errors={errors} ticked={values.warnings.length} />
      {ticket ? <PutIntoNote ticket={ticket} concern={concern} facts={factsOf(values)} wrote={wrote} /> : null}
      <FormFoot button="Complete step 1.1" busy={formState.isSubmitting} refusal={refusal} notKept={notKept} />
    </form>
  );
}

/** What of the form can already stand in a sentence. */
function factsOf({ occurred, place, behaviour, initiator, presentation, safety }: FormValues): Facts {
  const ready = initiator.by !== '' && (initiator.by !== 'both' || (initiator.first && initiator.acts.every(({ act }) => act.trim())));
  return { occurred: occurred || undefined, place, behaviour, initiator: ready ? (initiator as FirstRecord['initiator']) : undefined, presentation, safety };
}
