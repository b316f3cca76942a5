import type { Row, RunningClock } from './row.ts';
import { compareTimes } from './sequence.ts';
import { hasPassed } from './standing.ts';
import type { Role } from './who.ts';

/** A row at a moment: what is due next in it, and what is overdue. */
export interface Found extends Row {
  /** the open clock that is due first, overdue or not; null where nothing is open */
  next: RunningClock | null;
  overdue: number;
}

/** What the list is narrowed to. An empty text and `any` narrow nothing. */
export interface Filter {
  text: string;
  /** `open` is live, stabilised, or concluded with something left to do */
  state: 'open' | 'live' | 'stabilised' | 'concluded' | 'any';
  role: Role | 'any';
  overdue: boolean;
  /** one person, by the exact reference; null for everybody */
  person: string | null;
}

export const NO_FILTER: Filter = { text: '', state: 'open', role: 'any', overdue: false, person: null };

/** The rows that fit, most urgent first: by what is due first, then what has nothing open, latest first. */
export function matching(rows: readonly Row[], filter: Filter, now: Temporal.Instant): Found[] {
  const words = plain(filter.text).split(' ').filter(Boolean);
  return rows
    .filter((row) => inState(row, filter) && isWith(row, filter) && words.every((word) => namesOf(row).includes(word)))
    .filter(({ clocks }) => (filter.role === 'any' || clocks.some(({ role }) => role === filter.role)) && (!filter.overdue || clocks.some((clock) => hasPassed(clock, now))))
    .map((row) => foundAt(row, now))
    .sort(byUrgency);
}

const foundAt = (row: Row, now: Temporal.Instant): Found => ({
  ...row,
  next: row.clocks.reduce<RunningClock | null>((first, clock) => (first && first.due.epochMilliseconds <= clock.due.epochMilliseconds ? first : clock), null),
  overdue: row.clocks.filter((clock) => hasPassed(clock, now)).length,
});

const inState = (row: Row, filter: Filter): boolean => (filter.state === 'open' ? isLeft(row) : filter.state === 'any' || row.state === filter.state);

/** A concern that was concluded stays until its last clock is answered and everybody was told: nothing that is due is out of sight. `isSettled` says the same of a whole concern. */
const isLeft = ({ state, clocks, untold }: Row): boolean => state === 'live' || state === 'stabilised' || (state === 'concluded' && (clocks.length > 0 || untold > 0));

const isWith = ({ people }: Row, { person }: Filter): boolean => person === null || people.some(({ reference }) => reference === person);

const names = new WeakMap<Row, string>();

/** All names of a row as they are searched, put together once. */
function namesOf(row: Row): string {
  const known = names.get(row) ?? plain(row.people.map(({ reference }) => reference).join(' '));
  names.set(row, known);
  return known;
}

const byUrgency = (one: Found, other: Found): number => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a === b ? compareTimes(other.identified, one.identified) : a - b;
};

const placeOf = ({ next }: Found): number => next?.due.epochMilliseconds ?? Infinity;

/** Without accents and capitals, so that "zoe" finds Zoë. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replaceAll(/\s+/gu, ' ').trim();
