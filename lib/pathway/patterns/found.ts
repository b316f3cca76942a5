import type { PatternKind } from '../pattern-kinds.ts';
import type { Occurrence } from './occurrences.ts';

/** Something that stands out of the record, before anybody has looked at it. */
export interface Found {
  kind: PatternKind;
  /** keys of adults; a rule and two adults; a place and a part of the day */
  about: readonly string[];
  /** what there is to see, newest first: concerns, and marks that were put aside, by their id */
  evidence: readonly { id: string; what: 'concern' | 'dismissal'; at: Temporal.Instant }[];
  happened: number;
  prevented: number;
  /** why it is proposed, in sentences that name numbers and no names */
  facts: readonly string[];
}

/** The concerns of some incidents as evidence, each once, newest first. */
export function concernsIn(occurrences: readonly Occurrence[]): Found['evidence'] {
  const latest = new Map<string, Temporal.Instant>();
  for (const { concern, at } of occurrences.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))) latest.set(concern, at);
  return [...latest].map(([id, at]) => ({ id, what: 'concern' as const, at })).sort((one, other) => Temporal.Instant.compare(other.at, one.at));
}

export const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
