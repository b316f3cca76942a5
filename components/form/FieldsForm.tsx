import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { Controller, type FieldErrors, type Resolver, useForm, useWatch } from 'react-hook-form';
import type { Reply } from '#messages/reply.ts';
import type { Field } from '#pathway/steps/field.ts';
import { isAsked, schemaOfFields, type StepRecord } from '#pathway/steps/schema.ts';
import { useService } from '../settings/useService.ts';
import { ErrorSummary, type Problem } from '../ui/ErrorSummary.tsx';
import { leaves } from '../ui/leaves.ts';
import { AddedMeans } from './fields/Added.tsx';
import { AnyField } from './fields/AnyField.tsx';
import { FormFoot } from './FormFoot.tsx';
import { recordFrom, type Values } from './step-values.ts';
import { useDraft } from './useDraft.ts';

export interface FieldsFormProps {
  concern: string;
  /** what the draft is kept under */
  form: string;
  fields: readonly Field[];
  /** fields that are asked by what the others say, or by the time: why a step is late, who agrees */
  more?: (record: StepRecord) => readonly Field[];
  start: Values;
  /** where what is filled in already is from, by field */
  from?: Readonly<Record<string, string>>;
  button: string;
  /** writes it down; a refusal is shown, and every word stays */
  send: (record: StepRecord) => Promise<Reply>;
  /** what stands below the fields */
  children?: (record: StepRecord) => ReactNode;
}

const NONE: readonly Field[] = [];
const idOf = (field: string) => `f-${field}`;

/** A form from fields as data: question by question, what is wrong on top, every change kept as a draft. */
export function FieldsForm({ concern, form, fields, more = () => NONE, start, from = {}, button, send, children }: FieldsFormProps) {
  const all = (values: Values) => [...fields, ...more(recordFrom(fields, values))];
  const resolver: Resolver<Values, unknown, StepRecord> = (values, context, options) => {
    const asked = all(values);
    return zodResolver(schemaOfFields(asked) as never)(recordFrom(asked, values) as never, context, options as never) as never;
  };
  const { control, handleSubmit, formState } = useForm<Values, unknown, StepRecord>({ resolver, defaultValues: start, shouldFocusError: false });
  const values = useWatch({ control }) as Values;
  const { notKept, keep } = useDraft(concern, form, values);
  const country = useService()?.country ?? 'England';
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const shown = all(values).filter((field) => isAsked(field, values));

  const submit = async (record: StepRecord) => {
    // Should this fail, and the browser have to be closed, the last words are there again too.
    await keep();
    const reply = await send(record);
    setRefusal(reply.ok ? undefined : reply.error);
  };

  return (
    <form className="stack loose" autoComplete="off" noValidate onSubmit={handleSubmit(submit, () => setAttempt((n) => n + 1))}>
      <ErrorSummary problems={problemsOf(shown, formState.errors)} attempt={attempt} />
      {shown.some(({ added }) => added) ? <AddedMeans /> : null}
      {shown.map((field) => (
        <div key={field.id} className="stack tight">
          <Controller
            control={control}
            name={field.id}
            render={({ field: { value, onChange } }) => <AnyField field={field} id={idOf(field.id)} value={value} onChange={onChange} error={formState.errors[field.id]} country={country} />}
          />
          {from[field.id] ? <p className="hint">Filled in from {from[field.id]}.</p> : null}
        </div>
      ))}
      {children?.(recordFrom(shown, values))}
      <FormFoot button={button} busy={formState.isSubmitting} refusal={refusal} notKept={notKept} />
    </form>
  );
}

/** In the order in which the fields stand, each with the element that its link leads to. */
const problemsOf = (fields: readonly Field[], errors: FieldErrors<Values>): Problem[] =>
  fields.flatMap((field) => leaves(errors[field.id], [field.id]).map(({ path, message }) => ({ field: idOf(path.join('-')), words: named(field, path, message) })));

/** Which question is meant, where many have the same words: only those for text say it themselves. */
function named({ kind, label }: Field, path: readonly string[], message: string): string {
  if (path.length > 1) return `Action ${Number(path[1]) + 1}: ${message}`;
  return kind === 'sentence' || kind === 'line' ? message : `${label} ${message}`;
}
