import type { Dismissal } from '../dismissals.ts';
import { pairsOf } from './alike.ts';
import { type Found, times } from './found.ts';
import { adultsAs, nameKey, type Sighting } from './occurrences.ts';
import { isIn } from './spans.ts';

const LEAST = 3;

type Mention = Found['evidence'][number] & { pair: readonly [string, string]; rule: string; quote: string };

/**
 * The same minimising words about one pair, three times or more in twelve months: in notes that a concern was opened
 * from, and in marks that were put aside, where the record knows whom the note named. The same words are those that the
 * same rule marks.
 */
export function samePhrases(sightings: readonly Sighting[], dismissals: readonly Dismissal[], now: Temporal.Instant): Found[] {
  const mentions = [...sightings.filter(({ state }) => state !== 'in-error').flatMap(inConcern), ...dismissals.flatMap(putAside)].filter(({ at }) => isIn(at, 'm12', now));
  const groups = Map.groupBy(mentions, ({ pair, rule }) => [rule, ...pair].join('\n'));
  return [...groups.values()].filter((all) => all.length >= LEAST).flatMap(foundOf);
}

function inConcern(sighting: Sighting): Mention[] {
  const pairs = pairsOf(adultsAs(sighting, 'alleged-source', 'harmed', 'harmed-and-source', 'unclear'));
  const rules = new Map(sighting.phrases.map((each) => [each.rule, each]));
  return pairs.flatMap((pair) => [...rules.values()].map(({ rule, quote }): Mention => ({ id: sighting.id, what: 'concern', at: Temporal.Instant.from(sighting.identified), pair, rule, quote })));
}

const putAside = ({ id, at, people, rule, quote }: Dismissal): Mention[] =>
  pairsOf(people.map(nameKey)).map((pair): Mention => ({ id, what: 'dismissal', at: Temporal.Instant.from(at), pair, rule, quote }));

function foundOf(all: readonly Mention[]): Found[] {
  const ordered = all.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
  const [latest] = ordered;
  if (!latest) return [];
  const aside = ordered.filter(({ what }) => what === 'dismissal').length;
  return [
    {
      kind: 'phrase',
      about: [latest.quote, ...latest.pair],
      evidence: ordered.map(({ id, what, at }) => ({ id, what, at })),
      happened: ordered.length - aside,
      prevented: 0,
      facts: [`The same words in ${times(ordered.length - aside, 'note', 'notes')} that became a concern${aside ? `, and ${times(aside, 'time', 'times')} in a note whose mark was put aside` : ''}.`],
    },
  ];
}
