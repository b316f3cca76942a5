import { ukDate } from '#time/zone.ts';
import type { Concern } from './concern.ts';
import type { LifeState } from './concern/life.ts';
import { type CalendarHistory, type ClockKind, type DueStep, dueSteps, isOpen } from './due-steps.ts';
import type { EarlyWarning } from './early-warnings.ts';
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
  /** what happened in it and what was stopped, each at its own time (UTC): the first incident, and those entered later */
  incidents: readonly { at: string; prevented: boolean }[];
  /** early-warning signs that were ticked in 1.1, 1.3 or 2.3 */
  signs: readonly EarlyWarning[];
  /** words in the note that opened it, and the rules that marked them */
  phrases: readonly { rule: string; quote: string }[];
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
  incidents: incidentsIn(concern),
  signs: signsIn(concern),
  phrases: (concern.origin?.prompts ?? []).map(({ rule, quote }) => ({ rule, quote })),
  untold: untold(concern),
  learned: learnedIn(concern),
  clocks: dueSteps(concern, history, now, now).filter(isOpen),
});

/** Where nobody knows when it happened, it happened when staff became aware. */
function incidentsIn({ identified, firstRecord, developments }: Concern): Row['incidents'] {
  const occurred = firstRecord?.record.occurred ?? 'unknown';
  const later = developments.filter(({ about }) => about === 'incident' || about === 'near-miss').map(({ occurred: at, about }) => ({ at, prevented: about === 'near-miss' }));
  return [{ at: occurred === 'unknown' ? identified : occurred, prevented: false }, ...later];
}

const signsIn = ({ steps }: Concern): EarlyWarning[] => [...new Set([...(steps['1.1'].done?.record.warnings ?? []), ...(steps['1.3'].done?.record.warnings ?? []), ...(steps['2.3'].done?.record.warnings ?? [])])];

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
