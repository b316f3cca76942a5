import type { Concern } from './concern.ts';
import type { LifeState } from './concern/life.ts';
import { type CalendarHistory, type DueStep, dueSteps, isOpen } from './due-steps.ts';
import { compareTimes } from './sequence.ts';
import { isOverdue } from './standing.ts';
import type { Role } from './who.ts';

/** A concern as the list shows it at a moment: who, how it stands, what is due next. */
export interface Row {
  id: string;
  people: readonly string[];
  state: LifeState;
  identified: string;
  /** the open clock that is due first, overdue or not; null where nothing is open */
  next: DueStep | null;
  overdue: number;
  /** whose step is open */
  roles: ReadonlySet<Role>;
  /** escalations of which nobody has been told yet */
  escalations: number;
}

/** What the list is narrowed to. An empty text and `any` narrow nothing. */
export interface Filter {
  text: string;
  /** `open` is live or stabilised */
  state: 'open' | 'live' | 'stabilised' | 'concluded' | 'any';
  role: Role | 'any';
  overdue: boolean;
  /** one person, by the exact reference; null for everybody */
  person: string | null;
}

export const NO_FILTER: Filter = { text: '', state: 'open', role: 'any', overdue: false, person: null };

/** The row of a concern as it is at a moment. Reviews that are over for good are no news in it. */
export function rowOf(concern: Concern, calendars: CalendarHistory, now: Temporal.Instant): Row {
  const open = dueSteps(concern, calendars, now, now).filter(isOpen);
  return {
    id: concern.id,
    people: concern.people.map(({ reference }) => reference),
    state: concern.state,
    identified: concern.identified,
    next: open.reduce<DueStep | null>((first, due) => (first && first.due.epochMilliseconds <= due.due.epochMilliseconds ? first : due), null),
    overdue: open.filter((due) => isOverdue(due, now)).length,
    roles: new Set(open.map(({ step }) => step.role)),
    escalations: concern.escalations.filter(({ told }) => !told.length).length,
  };
}

/**
 * The rows of the concerns that fit, most urgent first: by what is due first, then what has nothing open, latest first.
 * Clocks are the dear part: they are worked out for those only whose state and names fit already.
 * @param row works out a row, or has it from before
 */
export function matching(concerns: readonly Concern[], filter: Filter, row: (concern: Concern) => Row): Row[] {
  const words = plain(filter.text).split(' ').filter(Boolean);
  return concerns
    .filter((concern) => inState(concern, filter) && isWith(concern, filter) && words.every((word) => namesOf(concern).includes(word)))
    .map(row)
    .filter(({ roles, overdue }) => (filter.role === 'any' || roles.has(filter.role)) && (!filter.overdue || overdue > 0))
    .sort(byUrgency);
}

const inState = ({ state }: Concern, filter: Filter): boolean => (filter.state === 'open' ? state === 'live' || state === 'stabilised' : filter.state === 'any' || state === filter.state);

const isWith = ({ people }: Concern, { person }: Filter): boolean => person === null || people.some(({ reference }) => reference === person);

const names = new WeakMap<Concern, string>();

/** All names of a concern as they are searched, put together once. */
function namesOf(concern: Concern): string {
  const known = names.get(concern) ?? plain(concern.people.map(({ reference }) => reference).join(' '));
  names.set(concern, known);
  return known;
}

const byUrgency = (one: Row, other: Row): number => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a === b ? compareTimes(other.identified, one.identified) : a - b;
};

const placeOf = ({ next }: Row): number => next?.due.epochMilliseconds ?? Infinity;

/** Without accents and capitals, so that "zoe" finds Zoë. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replaceAll(/\s+/gu, ' ').trim();
