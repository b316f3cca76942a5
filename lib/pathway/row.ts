import { ukDate } from '#time/zone.ts';
import type { Concern } from './concern.ts';
import type { LifeState } from './concern/life.ts';
import { type CalendarHistory, type ClockKind, type DueStep, dueSteps, isOpen } from './due-steps.ts';
import type { Review } from './measures/repeated-themes.ts';
import type { Person } from './people.ts';
import { STEP, type StepId } from './steps.ts';
import type { Role } from './who.ts';

/** An open clock as a list shows it. */
export type RunningClock = Pick<DueStep, 'id' | 'step' | 'role' | 'title' | 'due' | 'kind' | 'live' | 'passed'>;

/**
 * What a list, and a look for linked concerns, need of a concern. It is kept beside the concern's sum, so that thousands
 * of them are there without their events being read or their clocks worked out.
 */
export interface Row {
  id: string;
  people: readonly Person[];
  state: LifeState;
  identified: string;
  /** when that was written down */
  recorded: string;
  /** where it happened, once 1.1 says so */
  place: string | null;
  /** escalations of which nobody has been told yet */
  untold: number;
  /** when the learning review was written, and its themes */
  learned: { at: string; themes: readonly string[] } | null;
  /** what is open; a review that is over for good is no news here */
  clocks: readonly RunningClock[];
}

export const rowOf = (concern: Concern, history: CalendarHistory, now: Temporal.Instant): Row => ({
  id: concern.id,
  people: concern.people,
  state: concern.state,
  identified: concern.identified,
  recorded: concern.recorded,
  place: concern.firstRecord?.record.place ?? null,
  untold: untold(concern),
  learned: learnedIn(concern),
  clocks: dueSteps(concern, history, now, now).filter(isOpen),
});

function learnedIn({ steps }: Concern): Row['learned'] {
  const { done } = steps['3.5'];
  return done && { at: done.completed, themes: done.record.themes.filter((theme) => theme !== 'none') };
}

/** What a row knows of the learning review of its concern. */
export const reviewOf = ({ id, learned }: Pick<Row, 'id' | 'learned'>): Review[] => (learned ? [{ concern: id, reviewed: ukDate(Temporal.Instant.from(learned.at)), themes: learned.themes }] : []);

export const untold = ({ escalations }: Concern): number => escalations.filter(({ told }) => !told.length).length;

/** A row as it is kept: steps by their number, instants as text. */
interface PackedRow extends Omit<Row, 'clocks'> {
  clocks: readonly { id: string; step: StepId; role: Role; title: string; due: string; kind: ClockKind; live?: true; passed: boolean }[];
}

export const packRow = (row: Row): PackedRow => ({
  ...row,
  clocks: row.clocks.map(({ id, step, role, title, due, kind, live, passed }) => ({ id, step: step.id, role, title, due: due.toString(), kind, ...(live && { live }), passed })),
});

export const unpackRow = (packed: PackedRow): Row => ({
  ...packed,
  clocks: packed.clocks.map((clock) => ({ ...clock, step: STEP[clock.step], due: Temporal.Instant.from(clock.due) })),
});
