import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import { Person } from '#pathway/people.ts';
import { Reason } from '#pathway/written.ts';
import type { FormValues } from '../form/form-values.ts';
import { FormFoot } from '../form/FormFoot.tsx';
import { People } from '../form/People.tsx';
import { problemsOf } from '../form/problems.ts';
import { useDraft } from '../form/useDraft.ts';
import { useDrafted } from '../form/useDrafted.ts';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { Why } from './Why.tsx';

type Values = Pick<FormValues, 'people'> & { reason: string };
const Changed = z.object({ people: z.array(Person).min(2, 'Add both adults.').max(12, 'Add at most 12 people.'), reason: Reason });

const DRAFT = 'people';

interface PeopleFormProps {
  concern: Concern;
  changed: () => void;
}

/** The adults in a concern and their parts, as they are known now. Who was named stays; a part that was wrong is changed. */
export function PeopleForm(props: PeopleFormProps) {
  const start = useDrafted<Values>(props.concern.id, DRAFT, { people: [...props.concern.people], reason: '' });
  return start ? <Form {...props} start={start} /> : null;
}

function Form({ concern, changed, start }: PeopleFormProps & { start: Values }) {
  const { control, handleSubmit, formState } = useForm<Values, unknown, z.infer<typeof Changed>>({ resolver: zodResolver(Changed) as unknown as Resolver<Values, unknown, z.infer<typeof Changed>>, defaultValues: start, shouldFocusError: false });
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const values = useWatch({ control });
  const { notKept, keep } = useDraft(concern.id, DRAFT, values);
  const { errors } = formState;
  const send = async ({ people, reason }: z.infer<typeof Changed>) => {
    await keep();
    const reply = await ask({ type: 'record', concern: concern.id, what: { kind: 'people-changed', people, reason }, form: DRAFT });
    if (reply.ok) changed();
    else setRefusal(reply.error);
  };
  return (
    <form className="stack loose" autoComplete="off" noValidate onSubmit={handleSubmit(send, () => setAttempt((n) => n + 1))}>
      <ErrorSummary problems={[...problemsOf(errors as never), ...(errors.reason?.message ? [{ field: 'reason', words: errors.reason.message }] : [])]} attempt={attempt} />
      <People control={control as never} errors={errors.people as never} />
      <Why control={control as never} label="Why do you change it?" hint="What was recorded before stays." error={errors.reason?.message} />
      <FormFoot button="Record the change" busy={formState.isSubmitting} refusal={refusal} notKept={notKept} />
    </form>
  );
}
