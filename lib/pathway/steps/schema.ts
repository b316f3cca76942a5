import { z } from 'zod';
import { EARLY_WARNINGS, type EarlyWarning } from '../early-warnings.ts';
import { FirstRecord } from '../first-record.ts';
import { Role } from '../who.ts';
import { InstantText, line, sentence } from '../written.ts';
import type { Answer, Field, Options, When } from './field.ts';
import type { Step } from './step.ts';

/** What a step's form gives and its event keeps, by field. The step's own type is `RecordOf` its fields. */
export type StepRecord = Readonly<Record<string, unknown>>;

const keys = <K extends string>(options: Readonly<Record<K, string>>) => Object.keys(options) as [K, ...K[]];
const WHOLE = 'Write a whole number, or tick “not known”.';

const answer = z.enum(['yes', 'no', 'unknown'] satisfies Answer[], { error: 'Choose yes, no or “not known yet”.' });
const count = z.union([z.literal('unknown', { error: WHOLE }), z.int({ error: WHOLE }).min(0, WHOLE).max(100_000, WHOLE)], { error: WHOLE });
const rate = z.strictObject({ part: z.int().min(0), of: z.int().min(0) }, { error: 'This is counted by Plainly. Open the form again.' }).refine(({ part, of }) => part <= of, 'The part can’t be larger than the whole.');
const day = z.iso.date({ error: 'Write a date.' });
const warnings = z.array(z.enum(keys<EarlyWarning>(EARLY_WARNINGS)), { error: 'Tick what you have seen, or nothing.' });
const action = z.strictObject({ text: sentence('what is to be done'), owner: Role, due: InstantText });

/** `unknown` and `none` say that nothing else holds, so each stands alone. */
const ALONE = ['unknown', 'none'];
const several = (options: Options) =>
  z
    .array(z.enum(keys(options)), { error: 'Choose at least one.' })
    .min(1, 'Choose at least one.')
    .refine((chosen) => new Set(chosen).size === chosen.length, 'Each one only once.')
    .refine((chosen) => chosen.length < 2 || !chosen.some((each) => ALONE.includes(each)), 'Choose either that or the others, not both.');

/** The schema of one field. @throws TypeError for the three kinds that only step 1.1 has */
function schemaOfField(field: Field): z.ZodType {
  switch (field.kind) {
    case 'sentence':
      return sentence(field.what);
    case 'line':
      return line(field.what);
    case 'yes-no-unknown':
      return answer;
    case 'choice':
      return z.enum(keys(field.options), { error: 'Choose one of these.' });
    case 'choices':
      return several(field.options);
    case 'count':
      return count;
    case 'instant':
      return InstantText;
    case 'day':
      return day;
    case 'rate':
      return rate;
    case 'ticks':
      return warnings;
    case 'actions':
      return z.array(action, { error: 'Add the actions, or none.' }).max(20, 'Add at most 20 actions.');
    case 'people':
    case 'when-occurred':
    case 'initiator':
      throw new TypeError(`A field of kind ${field.kind} has its schema in first-record.ts.`);
  }
}

/** Whether a field is asked, given what the others say. Also for a form that is still being filled. */
export const isAsked = ({ when }: Field, record: StepRecord): boolean => !when || holds(when, record[when.field]);

function holds({ is }: When, value: unknown): boolean {
  if (typeof value === 'string') return is.includes(value);
  if (Array.isArray(value)) return value.some((each) => is.includes(String(each)));
  return is.includes('none') && typeof value === 'object' && value !== null && 'of' in value && value.of === 0;
}

const made = new Map<string, z.ZodType<StepRecord>>();

/**
 * The schema of a step's record: strict, each field once, errors as sentences that say what to do. A field with `when`
 * is required where it is asked and refused where it is not.
 */
export function schemaOf(step: Step): z.ZodType<StepRecord> {
  if (step.id === '1.1') return FirstRecord as z.ZodType<StepRecord>;
  const known = made.get(step.id);
  const schema = known ?? schemaOfFields(step.fields);
  made.set(step.id, schema);
  return schema;
}

/** The same for any list of fields: the short forms beside the steps have them too. */
export function schemaOfFields(fields: readonly Field[]): z.ZodType<StepRecord> {
  const shape = Object.fromEntries(fields.map((field) => [field.id, field.when ? schemaOfField(field).optional() : schemaOfField(field)]));
  return fields.filter(({ when }) => when).reduce<z.ZodType<StepRecord>>((schema, field) => {
    // Said together with what else is missing, so that nobody meets a second list of errors after the first.
    const always = { path: [field.id], when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };
    return schema
      .refine((record) => !isAsked(field, record) || record[field.id] !== undefined, { ...always, error: missing(field) })
      .refine((record) => isAsked(field, record) || record[field.id] === undefined, { ...always, error: 'This is not asked here.' });
  }, z.strictObject(shape));
}

const missing = (field: Field): string => schemaOfField(field).safeParse(undefined).error?.issues[0]?.message ?? 'Answer this.';

/** What a form holds, without the fields that are not asked: what was typed before another answer hid the question. */
export const answersOf = ({ fields }: Pick<Step, 'fields'>, values: StepRecord): StepRecord =>
  Object.fromEntries(fields.filter((field) => isAsked(field, values) && field.id in values).map(({ id }) => [id, values[id]]));
