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
  /** all names, as they are searched */
  names: string;
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

export function rowOf(concern: Concern, calendars: CalendarHistory, now: Temporal.Instant): Row {
  const open = dueSteps(concern, calendars, now).filter(isOpen);
  const people = concern.people.map(({ reference }) => reference);
  return {
    id: concern.id,
    people,
    state: concern.state,
    identified: concern.identified,
    next: open.reduce<DueStep | null>((first, due) => (first && first.due.epochMilliseconds <= due.due.epochMilliseconds ? first : due), null),
    overdue: open.filter((due) => isOverdue(due, now)).length,
    roles: new Set(open.map(({ step }) => step.role)),
    escalations: concern.escalations.filter(({ told }) => !told.length).length,
    names: plain(people.join(' ')),
  };
}

/** The rows that fit, most urgent first: by what is due first, then what has nothing open, latest first. */
export function matching(rows: readonly Row[], filter: Filter): Row[] {
  const words = plain(filter.text).split(' ').filter(Boolean);
  return rows.filter((row) => fits(row, filter) && words.every((word) => row.names.includes(word))).sort(byUrgency);
}

function fits({ state, roles, overdue, people }: Row, filter: Filter): boolean {
  if (filter.state === 'open' ? state !== 'live' && state !== 'stabilised' : filter.state !== 'any' && state !== filter.state) return false;
  if (filter.role !== 'any' && !roles.has(filter.role)) return false;
  if (filter.overdue && !overdue) return false;
  return filter.person === null || people.includes(filter.person);
}

const byUrgency = (one: Row, other: Row): number => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a === b ? compareTimes(other.identified, one.identified) : a - b;
};

const placeOf = ({ next }: Row): number => next?.due.epochMilliseconds ?? Infinity;

/** Without accents and capitals, so that "zoe" finds Zoë. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB').replaceAll(/\s+/gu, ' ').trim();
