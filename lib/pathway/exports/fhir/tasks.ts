import type { Concern } from '../../concern.ts';
import type { LifeState } from '../../concern/life.ts';
import { type CalendarHistory, type DueStep, isLate } from '../../due-steps.ts';
import { measuredDues } from '../../measures/measured-dues.ts';
import type { StepId } from '../../steps.ts';
import { partsOf, patientsOf } from './patients.ts';
import { fhirId, moment, type Resource, to, type Words } from './resource.ts';

interface Task extends Resource {
  status: 'requested' | 'in-progress' | 'completed' | 'cancelled' | 'failed' | 'entered-in-error';
  intent: 'plan' | 'order';
  [more: string]: unknown;
}

const LIFE: Record<LifeState, { status: Task['status']; words: string }> = {
  live: { status: 'in-progress', words: 'Live' },
  stabilised: { status: 'in-progress', words: 'Stabilised' },
  concluded: { status: 'completed', words: 'Concluded' },
  'in-error': { status: 'entered-in-error', words: 'Recorded in error' },
};

/** The concern as a whole: what every step is part of. */
export function concernTask(concern: Concern): Task {
  const { status, words } = LIFE[concern.state];
  const [first] = patientsOf(concern);
  const concluded = concern.turns.findLast(({ state }) => state === 'concluded');
  return {
    resourceType: 'Task',
    id: fhirId(concern.id),
    identifier: [{ system: 'urn:plainly:concern', value: concern.id }],
    status,
    businessStatus: { text: words },
    intent: 'plan',
    code: { text: 'Peer safeguarding concern' },
    ...(first && { for: to(first.patient, first.person.reference) }),
    executionPeriod: { start: moment(concern.identified), ...(concern.state === 'concluded' && concluded && { end: moment(concluded.at) }) },
    authoredOn: moment(concern.recorded),
    lastModified: moment(concern.touched),
    ...(concern.people.length && { input: partsOf(concern) }),
  };
}

/**
 * Each step that is or was due, with its due time and how it stands. The checks each shift and the daily reviews stand
 * in the chronology alone: a concern has hundreds.
 */
export function stepTasks(concern: Concern, calendars: CalendarHistory, now: Temporal.Instant): Task[] {
  if (concern.state === 'in-error') return [];
  return measuredDues(concern, calendars, now)
    .filter(({ completed, notApplicable, started }) => completed || notApplicable || Temporal.Instant.compare(started, now) <= 0)
    .map((due) => stepTask(concern, due, now));
}

function stepTask(concern: Concern, due: DueStep, now: Temporal.Instant): Task {
  const { id, step, title, role, started, completed, notApplicable } = due;
  const answered = formOf(concern, due);
  return {
    resourceType: 'Task',
    id: fhirId(concern.id, id),
    partOf: [{ reference: `Task/${fhirId(concern.id)}` }],
    status: statusOf(due),
    businessStatus: { text: standing(due, now) },
    intent: 'order',
    code: { coding: [{ system: 'urn:plainly:step', code: step.id, display: step.title }], text: title },
    owner: { display: role },
    executionPeriod: { start: moment(started), ...(completed && { end: moment(completed) }) },
    restriction: { period: { end: moment(due.due) } },
    ...(notApplicable && { statusReason: { text: notApplicable.reason } satisfies Words }),
    ...(answered && { output: [{ type: { text: 'Record' }, valueReference: { reference: `QuestionnaireResponse/${fhirId(answered)}` } }] }),
  };
}

function statusOf({ completed, notApplicable, missed }: DueStep): Task['status'] {
  if (completed) return 'completed';
  if (notApplicable) return 'cancelled';
  return missed ? 'failed' : 'requested';
}

function standing(due: DueStep, now: Temporal.Instant): string {
  if (due.completed) return isLate(due, now) ? 'Late' : 'On time';
  if (due.notApplicable) return 'Not applicable';
  if (due.missed) return 'Missed';
  return isLate(due, now) ? 'Overdue' : 'Not yet due';
}

/** The record that ended a clock: the completion of its step at that very moment. */
function formOf({ steps }: Concern, { step, completed }: DueStep): string | null {
  if (!completed) return null;
  return steps[step.id as StepId].records.find((done) => Temporal.Instant.from(done.completed).equals(completed))?.event ?? null;
}
