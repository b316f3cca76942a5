import type { Concern } from '../concern.ts';
import type { NotApplicable } from '../concern/steps-done.ts';
import type { Step, StepId } from '../steps.ts';
import type { Role } from '../who.ts';
import { isBefore, type Limit, type Moved } from './limit.ts';

/** One thing that is due: a step, the second clock of a step, or one of its regular reviews. */
export interface DueStep extends Limit {
  /** `1.2`, `2.1 in place`, `3.2 review/2026-11-25`: the same for the same thing, whatever else happens */
  id: string;
  step: Step;
  /** whose it is: the step's own role, and of an action the one that does it */
  role: Role;
  title: string;
  /** when its clock started */
  started: Temporal.Instant;
  /** when it was written down that there is something due: not before `started` */
  known: Temporal.Instant;
  /** the step that has to be finished before this one can be, while its clock runs all the same */
  waitingFor: StepId | null;
  /** when that step is, or was, due */
  waitingDue: Temporal.Instant | null;
  completed: Temporal.Instant | null;
  /** true once the record says that the due time passed while it was open: nothing makes it on time again */
  passed: boolean;
  /** a regular review or check whose time is over for good: the next one runs */
  missed: boolean;
  notApplicable: Pick<NotApplicable, 'reason' | 'recorded'> | null;
  /** Clock 12: where it was due before the calendars changed, and why it moved */
  moved: Moved | null;
  /** the second clock of 3.1: where possible */
  soft: boolean;
  /** 1.4 was saved with the threshold unknown: a decision is needed, and when late it goes to the deputy */
  decisionNeeded: boolean;
}

/** What a clock has to say of itself; the rest is the same for all. */
export interface Clocked extends Limit {
  id?: string;
  role?: Role;
  title?: string;
  started: Temporal.Instant;
  /** where what starts it was written down later than the concern and than its start */
  known?: Temporal.Instant;
  completed: Temporal.Instant | null;
  moved?: Moved | null;
  waitingFor?: StepId | null;
  waitingDue?: Temporal.Instant | null;
  missed?: boolean;
  soft?: boolean;
  decisionNeeded?: boolean;
}

/** What the record says of what is due: of a concern, or of the service itself, where nothing is set aside. */
type Said = Pick<Concern, 'recorded' | 'passed'> & Partial<Pick<Concern, 'steps'>>;

/** Brings a clock together with what the record says of it. */
export function obligation(step: Step, clocked: Clocked, said: Said): DueStep {
  const id = clocked.id ?? step.id;
  const written = writtenAt(said);
  // Clock 12: a due time that was passed stays where it was, whatever the calendars or the device's clock say later.
  const before = said.passed.length ? said.passed.find((each) => (each.obligation ?? each.step) === id) : undefined;
  const aside = said.steps?.[step.id].notApplicable.find((each) => each.obligation === null || each.obligation === id) ?? null;
  return {
    id,
    step,
    role: clocked.role ?? step.role,
    title: clocked.title ?? step.title,
    due: before ? Temporal.Instant.from(before.due) : clocked.due,
    kind: clocked.kind,
    clock: clocked.clock,
    ...(clocked.live && { live: clocked.live }),
    started: clocked.started,
    known: clocked.known ?? (isBefore(written, clocked.started) ? clocked.started : written),
    waitingFor: clocked.waitingFor ?? null,
    waitingDue: clocked.waitingDue ?? null,
    completed: clocked.completed,
    passed: before !== undefined,
    missed: clocked.missed ?? false,
    notApplicable: clocked.completed ? null : aside,
    moved: clocked.moved ?? null,
    soft: clocked.soft ?? false,
    decisionNeeded: clocked.decisionNeeded ?? false,
  };
}

const written = new WeakMap<Said, Temporal.Instant>();

function writtenAt(said: Said): Temporal.Instant {
  const at = written.get(said) ?? Temporal.Instant.from(said.recorded);
  written.set(said, at);
  return at;
}

/** Still to be done. */
export const isOpen = ({ completed, missed, notApplicable }: DueStep): boolean => !completed && !missed && !notApplicable;

/** Late for good, or late now: completed after its due time, missed, set aside after it, or passed (Clock 9). Exactly at its due time is on time. */
export const isLate = ({ due, completed, passed, missed, notApplicable }: DueStep, now: Temporal.Instant): boolean =>
  passed || missed || isBefore(due, completed ?? (notApplicable ? Temporal.Instant.from(notApplicable.recorded) : now));
