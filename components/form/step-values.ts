import type { Field } from '#pathway/steps/field.ts';
import { answersOf, type StepRecord } from '#pathway/steps/schema.ts';

/** A form while it is being filled: the record's own shape by field, with blanks where nothing is answered yet. */
export type Values = Record<string, unknown>;

/** What a field holds before anybody has answered. */
function blankOf({ kind }: Field): unknown {
  if (kind === 'choices' || kind === 'ticks' || kind === 'actions') return [];
  return kind === 'rate' ? undefined : '';
}

/**
 * The values that a form begins with: blanks, over them what the record knows, over that what was typed before. What
 * Plainly counts is counted afresh.
 */
export function startOf(fields: readonly Field[], known: StepRecord, draft: unknown): Values {
  const blanks = Object.fromEntries(fields.map((field) => [field.id, blankOf(field)]));
  const counted = Object.fromEntries(fields.filter(({ kind }) => kind === 'rate').map(({ id }) => [id, known[id]]));
  return { ...blanks, ...known, ...Object(draft), ...counted };
}

/** What the form says, as the schema reads it: only what is asked, and a number where a number was typed. */
export const recordFrom = (fields: readonly Field[], values: Values): StepRecord =>
  Object.fromEntries(Object.entries(answersOf({ fields }, values)).map(([id, value]) => [id, isCount(fields, id) ? counted(value) : value]));

const isCount = (fields: readonly Field[], id: string): boolean => fields.some((field) => field.id === id && field.kind === 'count');

const counted = (value: unknown): unknown => (typeof value === 'string' && /^\s*\d+\s*$/u.test(value) ? Number(value) : value);
