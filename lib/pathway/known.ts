import { ukTimeLabel } from '#time/words.ts';
import type { Concern } from './concern.ts';
import { incidentsWithin, linked } from './linked.ts';
import { cues } from './patterns/cues.ts';
import { targetedBefore } from './patterns/targeted-before.ts';
import { count } from './reminder-words.ts';
import type { Row } from './row.ts';
import { compareTimes } from './sequence.ts';
import type { StepRecord } from './steps/schema.ts';
import type { StepId } from './steps.ts';

/** What a form can begin with, and where each answer is from, in words that follow "Filled in from". */
export interface Known {
  record: StepRecord;
  from: Readonly<Record<string, string>>;
}

type Given = Record<string, { value: unknown; from: string } | null>;

/**
 * What the record knows already for the form of a step. Facts only: a judgement is asked anew each time, and a nought is
 * given only where Plainly itself counts.
 * @param all the row of every concern on this device
 */
export function known(step: StepId, concern: Concern, all: readonly Row[], now: Temporal.Instant): Known {
  const given = Object.entries(givenFor(step, concern, all, now)).filter((entry): entry is [string, NonNullable<Given[string]>] => entry[1] !== null);
  return { record: Object.fromEntries(given.map(([id, { value }]) => [id, value])), from: Object.fromEntries(given.map(([id, { from }]) => [id, from])) };
}

function givenFor(step: StepId, concern: Concern, all: readonly Row[], now: Temporal.Instant): Given {
  const { steps } = concern;
  switch (step) {
    case '1.3':
      return {
        in24h: some(incidentsWithin(concern, all, 24), LINKED),
        in7d: some(incidentsWithin(concern, all, 24 * 7), LINKED),
        in28d: some(incidentsWithin(concern, all, 24 * 28), LINKED),
        warnings: signs(concern, '1.1', all),
        wishes: some(steps['1.4'].records.at(-1)?.record.wishes, 'step 1.4'),
      };
    case '1.4':
      return decisionNeeded(concern) ?? { wishes: some(steps['1.3'].done?.record.wishes, 'step 1.3') };
    case '2.2':
      return { prior: some(linked(concern, all).map((other) => placed(other, now)).join('; '), LINKED) };
    case '2.3':
      return { targetedOthers: targeted(concern, all), warnings: signs(concern, steps['1.3'].done ? '1.3' : '1.1', all) };
    case '3.2':
      return { supervision: some(steps['2.1'].done?.record.supervision, 'step 2.1'), restrictions: some(steps['2.1'].done?.record.separation, 'step 2.1') };
    case '3.3':
      return sinceUpdate(concern);
    case '3.4':
      return { overdue: { value: overdueActions(concern, now), from: 'the actions of this concern' } };
    case '3.5':
      return { actions: { value: completion(concern), from: 'the actions of this concern' } };
    default:
      return {};
  }
}

const LINKED = 'other concerns about the same adult on this device';

/** Signs that were ticked before, and those that the record itself shows. */
function signs(concern: Concern, step: '1.1' | '1.3', all: readonly Row[]): Given[string] {
  const ticked = concern.steps[step].done?.record.warnings ?? [];
  const shown = cues(concern, concern.firstRecord?.record.place ?? null, all).filter((sign) => !ticked.includes(sign));
  return some([...ticked, ...shown], [ticked.length && `step ${step}`, shown.length && LINKED].filter(Boolean).join(' and '));
}

/** That earlier concerns name the same source and another adult is a fact; that none does is no “no”. */
function targeted(concern: Concern, all: readonly Row[]): Given[string] {
  const before = targetedBefore(concern, all);
  return before.length ? { value: 'yes', from: `${count(before.length, 'earlier concern', 'earlier concerns')} on this device with the same source and another adult` } : null;
}

/** A count above nought, words, or ticks; else nothing. */
const some = (value: unknown, from: string) => (value === 0 || value === undefined || value === '' || (Array.isArray(value) && !value.length) ? null : { value, from });

/** 1.4 was saved with the threshold unknown: its answers stand, the decision is asked again. */
function decisionNeeded({ steps }: Concern): Given | null {
  const last = steps['1.4'].records.at(-1)?.record;
  if (!last) return null;
  return Object.fromEntries(Object.entries(last).map(([id, value]) => [id, id === 'threshold' ? null : { value, from: 'when this step was saved before' }]));
}

const placed = ({ identified, place }: Row, now: Temporal.Instant): string => [ukTimeLabel(Temporal.Instant.from(identified), now), place].filter(Boolean).join(', ');

/** What was written down as a development since the last update. */
function sinceUpdate({ developments, steps }: Concern): Given {
  const last = steps['3.3'].done?.completed ?? '';
  const fresh = developments.filter(({ recorded }) => last === '' || compareTimes(last, recorded) < 0);
  const from = 'the developments of this concern';
  const contact = fresh.filter(({ about }) => about === 'agency-contact').map(({ text }) => text);
  return {
    prevented: some(fresh.filter(({ about }) => about === 'near-miss').length, from),
    happened: some(fresh.filter(({ about }) => about === 'incident').length, from),
    contact: some(contact.join('; '), from),
  };
}

const overdueActions = ({ actions }: Concern, now: Temporal.Instant): number =>
  actions.filter(({ completed, cancelled, due }) => !completed && !cancelled && Temporal.Instant.compare(Temporal.Instant.from(due), now) < 0).length;

/** Complete of agreed; cancelled with a reason stands outside. */
function completion({ actions }: Concern): { part: number; of: number } {
  const agreed = actions.filter(({ cancelled }) => !cancelled);
  return { part: agreed.filter(({ completed }) => completed).length, of: agreed.length };
}
