import { ukTimeLabel } from '#time/words.ts';
import { EARLY_WARNINGS, type EarlyWarning } from '../early-warnings.ts';
import type { FirstRecord } from '../first-record.ts';
import { PERSON_ROLES } from '../people.ts';
import { type DatedAction, type Field, type Options, type Rate, YES_NO_UNKNOWN } from '../steps/field.ts';
import { isAsked, type StepRecord } from '../steps/schema.ts';
import type { Step } from '../steps/step.ts';

/** A question and its answer, in words. */
export interface Answered {
  label: string;
  text: string;
}

/** The answers of a step's record, in the order in which they were asked. */
export const answered = (step: Step, record: object, now: Temporal.Instant): Answered[] =>
  step.fields.filter((field) => isAsked(field, record as StepRecord)).map((field) => ({ label: field.label, text: wordsOf(field, (record as StepRecord)[field.id], now) }));

function wordsOf(field: Field, value: unknown, now: Temporal.Instant): string {
  if (value === undefined) return 'Not recorded';
  switch (field.kind) {
    case 'sentence':
    case 'line':
    case 'day':
      return String(value);
    case 'yes-no-unknown':
      return YES_NO_UNKNOWN[value as keyof typeof YES_NO_UNKNOWN];
    case 'choice':
      return labels(field.options, [value]);
    case 'choices':
      return labels(field.options, value);
    case 'count':
      return value === 'unknown' ? 'Not known' : String(value);
    case 'instant':
    case 'when-occurred':
      return value === 'unknown' ? 'Not known' : ukTimeLabel(Temporal.Instant.from(String(value)), now);
    case 'rate':
      return `${(value as Rate).part} of ${(value as Rate).of}`;
    case 'ticks':
      return labels(EARLY_WARNINGS, value as EarlyWarning[]) || 'None ticked';
    case 'actions':
      return (value as DatedAction[]).map(({ text, owner, due }) => `${text} ${owner}, by ${ukTimeLabel(Temporal.Instant.from(due), now)}.`).join(' ') || 'None';
    case 'people':
      return (value as FirstRecord['people']).map(({ reference, role }) => `${reference}: ${PERSON_ROLES[role]}`).join('; ');
    case 'initiator':
      return initiator(value as FirstRecord['initiator']);
  }
}

const labels = (options: Options, chosen: unknown): string => (chosen as string[]).map((each) => options[each] ?? each).join('; ');

function initiator(who: FirstRecord['initiator']): string {
  switch (who.by) {
    case 'person':
      return who.person;
    case 'not-witnessed':
      return 'Not witnessed';
    case 'unclear':
      return 'Not clear';
    case 'both':
      return `${who.acts.map(({ person, act }) => `${person}: ${act}`).join(' ')} ${who.first === 'unclear' ? 'Who acted first is not clear.' : `${who.first} acted first.`}`;
  }
}
