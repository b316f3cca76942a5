import { zodResolver } from '@hookform/resolvers/zod';
import { type BaseSyntheticEvent, useEffect, useEffectEvent, useState } from 'react';
import { type Control, type DefaultValues, type FieldErrors, type FieldValues, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Problem } from '../ui/ErrorSummary.tsx';
import { leaves } from '../ui/leaves.ts';

/** Where a section stands: with its own Save among the settings, or with Continue on the welcome page. */
export interface Placed {
  heading: 'h1' | 'h2';
  submit: string;
  /** what was typed before and is not saved yet */
  draft?: unknown;
  /** told of every change, so that what is typed can be kept */
  keep?: (values: unknown) => void;
  /** told once it is saved */
  done?: () => void;
}

interface Wish<Part, Values> {
  /** ids of its fields begin with it */
  id: string;
  schema: z.ZodType<Part>;
  /** what is saved, with blanks where nothing is */
  start: Values;
  save: (part: Part) => Promise<void>;
  /** what a row of its list is called: "Person 2: Write who this is." */
  row?: string;
  placed: Placed;
}

export interface Section<Values extends FieldValues> {
  id: string;
  /** what of the settings is in it */
  parts: string[];
  placed: Placed;
  control: Control<Values, unknown, FieldValues>;
  errors: FieldErrors<Values>;
  problems: Problem[];
  attempt: number;
  /** saved, and nothing was changed since */
  saved: boolean;
  submit: (event?: BaseSyntheticEvent) => Promise<void>;
}

/** One part of the settings as a form: checked by its schema, saved by itself. A refusal leaves every word where it is. */
export function useSection<Part extends FieldValues, Values extends FieldValues>({ id, schema, start, save, row, placed }: Wish<Part, Values>): Section<Values> {
  // The form begins blank where the schema knows no blank; what comes out is what the schema says.
  const resolver = zodResolver(schema as z.ZodType<Part, FieldValues>) as unknown as Resolver<Values, unknown, Part>;
  const { control, handleSubmit, formState, subscribe } = useForm<Values, unknown, Part>({
    resolver,
    shouldFocusError: false,
    defaultValues: { ...start, ...Object(placed.draft) } as DefaultValues<Values>,
  });
  const [attempt, setAttempt] = useState(0);
  const [saved, setSaved] = useState(false);

  const changed = useEffectEvent((values: unknown) => {
    setSaved(false);
    placed.keep?.(values);
  });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => changed(values) }), [subscribe]);

  const keepForGood = async (part: Part) => {
    await save(part);
    setSaved(true);
    placed.done?.();
  };
  return {
    id,
    parts: Object.keys(start),
    placed,
    control: control as unknown as Section<Values>['control'],
    errors: formState.errors,
    problems: leaves(formState.errors).map(({ path, message }) => ({ field: [id, ...path].join('-'), words: row && path[1] ? `${row} ${Number(path[1]) + 1}: ${message}` : message })),
    attempt,
    saved,
    submit: handleSubmit(keepForGood, () => setAttempt((n) => n + 1)),
  };
}
