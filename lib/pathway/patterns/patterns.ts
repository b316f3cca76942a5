import { dismissals } from '../dismissals.ts';
import type { Event } from '../events.ts';
import { PATTERN_KINDS } from '../pattern-kinds.ts';
import { type Alike, alike } from './alike.ts';
import { type PatternDecision, patternDecisions, patternKey } from './decided.ts';
import type { Found } from './found.ts';
import { nameKey, type Occurrence, occurrencesOf, type Sighting } from './occurrences.ts';
import { samePhrases } from './phrases.ts';
import { busyPlaces, type Cell, placesAndTimes } from './places-and-times.ts';
import { signsTogether } from './signs.ts';
import { type Counts, counts } from './spans.ts';
import { repeatedTargeting } from './targeting.ts';

/** A pattern that Plainly proposes, and what a person said of it. */
export interface Pattern extends Found {
  key: string;
  decision: PatternDecision | null;
  /** of the evidence, what came after that decision; all of it where there is none */
  fresh: readonly string[];
}

export interface Patterns {
  /** most worrying first: what is undecided, then what was decided to be one, then what was decided to be none */
  proposed: readonly Pattern[];
  alike: readonly Alike[];
  cells: readonly Cell[];
  /** everything that happened, and everything that was stopped */
  happened: Counts;
  prevented: Counts;
  /** how an adult is written, by key */
  names: ReadonlyMap<string, string>;
}

/**
 * What nobody sees from inside one shift. Pure folds over the rows of all concerns.
 * @param events of no concern: marks that were put aside, and what was decided of patterns
 * @param rooms as the service calls its places
 */
export function patterns(sightings: readonly Sighting[], events: readonly Event[], rooms: readonly string[], now: Temporal.Instant): Patterns {
  const occurrences = occurrencesOf(sightings, rooms);
  const decisions = patternDecisions(events);
  const found = [...repeatedTargeting(occurrences, now), ...samePhrases(sightings, dismissals(events), now), ...signsTogether(sightings, occurrences, now), ...busyPlaces(occurrences, now)];
  const moments = (prevented: boolean) => occurrences.filter((each: Occurrence) => each.prevented === prevented).map(({ at }) => at);
  return {
    proposed: found.map((each) => patternOf(each, decisions)).sort(byWorry(now)),
    alike: alike(occurrences, now),
    cells: placesAndTimes(occurrences, now),
    happened: counts(moments(false), now),
    prevented: counts(moments(true), now),
    names: namesIn(sightings),
  };
}

function patternOf(found: Found, decisions: ReadonlyMap<string, PatternDecision>): Pattern {
  const key = patternKey(found.kind, found.about);
  const decision = decisions.get(key) ?? null;
  const seen = new Set(decision?.evidence);
  return { ...found, key, decision, fresh: found.evidence.filter(({ id }) => !seen.has(id)).map(({ id }) => id) };
}

/** Whether somebody has to look: nobody has decided, or there is something new since. */
export const isUndecided = ({ decision, fresh }: Pattern): boolean => decision === null || fresh.length > 0;

const rank = (pattern: Pattern): number => (isUndecided(pattern) ? 0 : pattern.decision?.agreed ? 1 : 2);

const byWorry = (now: Temporal.Instant) => (one: Pattern, other: Pattern): number => {
  const lately = ({ evidence }: Pattern) => counts(evidence.map(({ at }) => at), now).d28;
  return (
    rank(one) - rank(other) ||
    PATTERN_KINDS.indexOf(one.kind) - PATTERN_KINDS.indexOf(other.kind) ||
    lately(other) - lately(one) ||
    other.evidence.length - one.evidence.length ||
    (one.key < other.key ? -1 : 1)
  );
};

function namesIn(sightings: readonly Sighting[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const sighting of sightings) for (const { reference } of sighting.people) if (!names.has(nameKey(reference))) names.set(nameKey(reference), reference.trim());
  return names;
}

