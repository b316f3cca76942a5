import { ukTimeLabel } from '#time/words.ts';
import { EARLY_WARNINGS } from './early-warnings.ts';
import { PERSON_ROLES, type Person } from './people.ts';
import { type Facts, sentences } from './sentences.ts';
import type { DatedAction, Field, Rate } from './steps/field.ts';
import { YES_NO_UNKNOWN } from './steps/field.ts';
import { isAsked, type StepRecord } from './steps/schema.ts';
import type { Step } from './steps/step.ts';

/** A question and its answer, as people read them. */
export interface Answered {
  id: string;
  label: string;
  answer: string;
  added: boolean;
}

/** What a record says, question by question. What has no answer yet is left out: so it can be read while it is filled. */
export const answered = ({ fields }: Pick<Step, 'fields'>, record: StepRecord, now: Temporal.Instant): Answered[] =>
  fields.filter((field) => isAsked(field, record)).flatMap((field) => {
    const answer = answerOf(field, record[field.id], now);
    return answer ? [{ id: field.id, label: field.label, answer, added: field.added ?? false }] : [];
  });

/**
 * The same as text for the care record: the step, then each question with its answer, one paragraph.
 * Step 1.1 has sentences of its own.
 */
export function recordText(step: Step, record: StepRecord, now: Temporal.Instant): string {
  if (step.id === '1.1') return sentences(record as Facts, now);
  const said = answered(step, record, now).map(({ label, answer }) => `${label} ${ended(answer)}`);
  return said.length ? [`${step.title}, step ${step.id}.`, ...said].join(' ') : '';
}

/** Where the record of a step is kept, in a sentence or two. */
export const filedWords = ({ record, filed }: Step): string =>
  `Record: ${lower(record)}. ${filed ? `File it in: ${lower(filed)}.` : 'The pathway names no place to file it; keep it where your service keeps such records.'}`;

const lower = (words: string): string => words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1);
const ended = (words: string): string => (/[.!?…]["'”’)]?$/u.test(words) ? words : `${words}.`);
const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

function answerOf(field: Field, value: unknown, now: Temporal.Instant): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.kind) {
    case 'yes-no-unknown':
      return YES_NO_UNKNOWN[value as keyof typeof YES_NO_UNKNOWN] ?? '';
    case 'choice':
      return field.options[String(value)] ?? '';
    case 'choices':
      return (value as string[]).map((each) => field.options[each]).filter(Boolean).join(', ');
    case 'ticks':
      return (value as (keyof typeof EARLY_WARNINGS)[]).map((each) => EARLY_WARNINGS[each]).join('; ');
    case 'count':
      return value === 'unknown' ? YES_NO_UNKNOWN.unknown : String(value);
    case 'rate':
      return `${(value as Rate).part} of ${(value as Rate).of}`;
    case 'instant':
      return ukTimeLabel(Temporal.Instant.from(String(value)), now);
    case 'when-occurred':
      return value === 'unknown' ? 'Not known' : ukTimeLabel(Temporal.Instant.from(String(value)), now);
    case 'actions':
      return (value as DatedAction[]).filter(({ text }) => text.trim()).map(({ text, owner, due }) => `${oneLine(text)} (${[owner, due && `by ${ukTimeLabel(Temporal.Instant.from(due), now)}`].filter(Boolean).join(', ')})`).join('; ');
    case 'people':
      return (value as Person[]).map(({ reference, role }) => `${reference} (${lower(PERSON_ROLES[role] ?? '')})`).join(', ');
    case 'initiator':
      return sentences({ initiator: value as Facts['initiator'] }, now);
    case 'sentence':
    case 'line':
    case 'day':
      return oneLine(String(value));
  }
}
