import { UK } from '#time/zone.ts';
import { PHRASE_NAMES, PHRASES, type PhraseName } from './phrases.ts';
import type { Planned } from './planned.ts';
import type { Quiet } from './quiet.ts';
import type { Draws } from './random.ts';
import { momentOn, ordinaryMoment, TEA } from './when.ts';

/** What is hidden in a year, and in which concerns: what a pattern view ought to find. */
export interface Hidden {
  /** one adult acts on another for months: small at first, far apart, then closer and graver; a second adult at the end */
  targeting: { source: string; harmed: string; concerns: readonly string[] };
  /** one place at one time of day, whoever is there */
  placeAndTime: { place: string; hours: readonly [from: number, to: number]; concerns: readonly string[] };
  /** notes about one pair minimise in the same words each time, and their signs stand together before the grave one */
  phrase: { pair: readonly [string, string]; rule: string; phrase: string; concerns: readonly string[] };
}

/** Days before the end of the year: the gaps close. */
const TARGETING: readonly (readonly [daysBefore: number, weight: Planned['weight']])[] = [[201, 'small'], [158, 'small'], [121, 'small'], [88, 'small'], [63, 'plain'], [44, 'plain'], [27, 'plain'], [13, 'grave']];
const PHRASE_DAYS = [318, 262, 205, 149, 98, 40];

interface Cast {
  ends: Temporal.Instant;
  people: readonly string[];
  quiet: Quiet;
  /** how many incidents stand in the hot place */
  hot: number;
}

export interface Plot {
  planned: readonly Planned[];
  hidden: Hidden;
  /** who acts on whom here acts on nobody elsewhere */
  apart: ReadonlySet<string>;
  /** of the pair: the phrase that is used of them, also where a prompt is put aside */
  phrase: PhraseName;
}

/** The three patterns of a year, with who stands in them drawn anew for each seed. */
export function plot({ ends, people, quiet, hot }: Cast, draw: Draws): Plot {
  const [source = '', harmed = '', second = '', one = '', other = '', ...rest] = draw.shuffled(people);
  const phrase = draw.pick(PHRASE_NAMES);
  const day = (before: number) => ends.toZonedDateTimeISO(UK).toPlainDate().subtract({ days: before });
  const add = (planned: Omit<Planned, 'id'>): Planned => {
    quiet.add(planned);
    return { id: draw.uuid(), ...planned };
  };

  const targeting = TARGETING.map(([before, weight], at) =>
    add({ ...ordinaryMoment(day(before), draw), source, harmed: at === TARGETING.length - 2 ? second : harmed, told: 'clear', weight, phrase: draw.chance(0.3) ? draw.pick(PHRASE_NAMES) : null, signs: at > 3 ? ['same-person-again'] : [] }),
  );
  const used = PHRASE_DAYS.map((before, at) => {
    const [first, then] = at % 2 ? [other, one] : [one, other];
    const grave = at === PHRASE_DAYS.length - 1;
    return add({ ...ordinaryMoment(day(before), draw), source: first, harmed: then, told: grave ? 'clear' : 'unclear', weight: grave ? 'grave' : at > 2 ? 'plain' : 'small', phrase, signs: at > 1 ? ['avoids-after-resolved', 'restricts-self', 'sleep-appetite'] : at > 0 ? ['avoids-after-resolved'] : [] });
  });
  // The last five months: a new seating plan, and nobody put in charge of tea.
  const place = 'Dining room' as const;
  const tea = Array.from({ length: hot }, (_, at) => {
    const on = momentOn(day(150 - Math.floor((145 * at) / hot)), TEA, draw);
    const order = draw.shuffled(rest);
    const who = order.find((person) => quiet.isFree(person, on)) ?? order[0] ?? one;
    const told = draw.pick(['clear', 'clear', 'unclear', 'source-not-known'] as const);
    return add({ at: on, place, source: who, harmed: draw.pick(rest.filter((person) => person !== who)), told, weight: draw.pick(['small', 'small', 'plain'] as const), phrase: draw.chance(0.3) ? draw.pick(PHRASE_NAMES) : null, signs: draw.chance(0.4) ? ['times-and-places'] : [] });
  });
  const ids = (all: readonly Planned[]) => all.map(({ id }) => id);
  const { rule, quote } = PHRASES[phrase].prompt;
  return {
    planned: [...targeting, ...used, ...tea],
    hidden: {
      targeting: { source, harmed, concerns: ids(targeting) },
      placeAndTime: { place, hours: TEA, concerns: ids(tea) },
      phrase: { pair: [one, other], rule, phrase: quote, concerns: ids(used) },
    },
    apart: new Set([source, one, other]),
    phrase,
  };
}
