import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import type { Done } from '#pathway/concern/steps-done.ts';
import { FirstRecord } from '#pathway/first-record.ts';
import { Reason } from '#pathway/written.ts';
import { FirstRecordFields } from '../form/FirstRecordFields.tsx';
import type { FormValues } from '../form/form-values.ts';
import { FormFoot } from '../form/FormFoot.tsx';
import { problemsOf } from '../form/problems.ts';
import { useDraft } from '../form/useDraft.ts';
import { useDrafted } from '../form/useDrafted.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Why } from './Why.tsx';

interface Corrected extends FormValues {
  reason: string;
}

const WHY = { label: 'Why do you correct it?', hint: 'The record as it was stays beside the new one.' };

/** The record and the reason, each by its own schema; what is missing in both is said at once. */
const resolver: Resolver<Corrected, unknown, { record: FirstRecord; reason: string }> = async ({ reason, ...record }, context, options) => {
  const parts = { record: zodResolver(FirstRecord as never), reason: zodResolver(z.object({ reason: Reason })) };
  const [facts, why] = await Promise.all([parts.record(record as never, context, options as never), parts.reason({ reason }, context, options as never)]);
  const errors = { ...facts.errors, ...why.errors };
  return (Object.keys(errors).length ? { values: {}, errors } : { values: { record: facts.values, reason: why.values.reason }, errors: {} }) as never;
};

interface CorrectionProps {
  concern: Concern;
  done: Done<FirstRecord>;
  corrected: () => void;
}

/** Step 1.1, corrected: an event of its own with a reason. */
export function FirstRecordCorrection(props: CorrectionProps) {
  const { concern, done } = props;
  const draft = `correction ${done.event}`;
  const start = useDrafted<Corrected>(concern.id, draft, { ...done.record, reason: '' });
  return start ? <Form {...props} draft={draft} start={start} /> : null;
}

function Form({ concern, done, corrected, draft, start }: CorrectionProps & { draft: string; start: Corrected }) {
  const { control, handleSubmit, formState } = useForm<Corrected, unknown, { record: FirstRecord; reason: string }>({ resolver, defaultValues: start, shouldFocusError: false });
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const values = useWatch({ control }) as Corrected;
  const { notKept, keep } = useDraft(concern.id, draft, values);
  const { errors } = formState;
  const send = async ({ record, reason }: { record: FirstRecord; reason: string }) => {
    await keep();
    const reply = await ask({ type: 'record', concern: concern.id, what: { kind: 'step-corrected', step: '1.1', of: done.event, record, reason }, form: draft });
    if (reply.ok) corrected();
    else setRefusal(reply.error);
  };
  return (
    <form className="stack loose" autoComplete="off" noValidate onSubmit={handleSubmit(send, () => setAttempt((n) => n + 1))}>
      <ErrorSummary problems={[...problemsOf(errors as never), ...(errors.reason?.message ? [{ field: 'reason', words: errors.reason.message }] : [])]} attempt={attempt} />
      <FirstRecordFields control={control as never} errors={errors as never} ticked={values.warnings.length} />
      <Why control={control as never} {...WHY} error={errors.reason?.message} />
      <FormFoot button="Correct step 1.1" busy={formState.isSubmitting} refusal={refusal} notKept={notKept} />
    </form>
  );
}
