import type { Names } from '#language/people/roster.ts';
import type { Columns } from '#look-back/columns.ts';
import type { DatesFound, Orders } from '#look-back/date-census.ts';
import type { Found } from '#look-back/found.ts';
import type { Grouping } from '#look-back/groups.ts';

/** A table that was opened, as far as its first rows tell. */
export interface Opened {
  names: readonly string[];
  /** whether the first row has the names of the columns */
  header: boolean;
  /** the first rows below, each cell cut short */
  preview: readonly (readonly string[])[];
  columns: Columns;
  /** of a workbook that has several */
  sheets: readonly string[];
  sheet: string | null;
  /** how it was read, and what to know of it */
  said: readonly string[];
}

/** The whole table, looked at from end to end before it is read. */
export interface Looked {
  notes: number;
  /** first and last day, where there are dates whatever their order is */
  dates: DatesFound | null;
  troubles: readonly string[];
}

/** How a note that was found stands. */
export type State = 'open' | 'set-aside' | 'confirmed';
export type Counts = Readonly<Record<State, number>>;

export interface GroupLine {
  key: string;
  label: string;
  count: number;
  newest: string | null;
}

export interface Progress {
  done: number;
  total: number;
  found: number;
  /** milliseconds spent reading, pauses left out */
  spent: number;
}

/** How a reading ended: at the end of the table, by a person, because there is no room for more, or because the file could not be read on. */
export type Ended = 'read' | 'stopped' | 'full' | 'broken';

export type Ask =
  | { type: 'open-file'; file: File }
  | { type: 'open-text'; text: string }
  | { type: 'table'; sheet: string | null; header: boolean | undefined }
  | { type: 'look'; columns: Columns }
  | { type: 'read'; columns: Columns; orders: Orders; timed: boolean; total: number; names: Names }
  | { type: 'pause' }
  | { type: 'go-on' }
  | { type: 'stop' }
  | { type: 'groups'; by: Grouping; state: State; most: number }
  | { type: 'inside'; by: Grouping; state: State; key: string; most: number }
  | { type: 'ids'; by: Grouping; state: State; key: string }
  | { type: 'these'; ids: readonly number[] }
  | { type: 'settle'; ids: readonly number[]; state: State; reason?: string };

export interface Answers {
  'open-file': Opened;
  'open-text': Opened;
  table: Opened;
  look: Looked;
  read: { started: true };
  pause: { paused: true };
  'go-on': { paused: false };
  stop: { stopped: true };
  groups: { groups: readonly GroupLine[]; all: number };
  inside: { found: readonly (Found & { reason: string | null })[]; all: number };
  ids: readonly number[];
  these: readonly Found[];
  settle: Counts;
}

/** An answer, or the sentence that says what is wrong and what to do. */
export type Answer<T extends Ask['type']> = { ok: true; answer: Answers[T] } | { ok: false; error: string };

/** What the worker tells by itself. */
export type Told = { type: 'looking'; share: number } | { type: 'progress'; progress: Progress } | { type: 'ended'; how: Ended; progress: Progress; counts: Counts; error: string | null };

export type ToWorker = { id: number; ask: Ask };
export type FromWorker = { id: number; reply: Answer<Ask['type']> } | { told: Told };

/** A refusal on the way: the sentence is for whoever chose the file. */
export class Refused extends Error {}
