import { UK } from '#time/zone.ts';
import { PHRASE_NAMES } from './phrases.ts';
import type { Planned, Told } from './planned.ts';
import type { Quiet } from './quiet.ts';
import type { Draws } from './random.ts';
import { ordinaryMoment } from './when.ts';

const TOLD: readonly (readonly [Told, number])[] = [['clear', 52], ['both', 12], ['unclear', 22], ['source-not-known', 14]];
const WEIGHTS: readonly (readonly [Planned['weight'], number])[] = [['small', 40], ['plain', 46], ['grave', 14]];
const SIGNS = ['sleep-appetite', 'supervision-gaps', 'unsure-who-supervises', 'new-or-moved', 'same-area-again', 'space-unchanged'] as const;

/** One in so many is by somebody whose plan did not hold: chance, and meant to be found as what it is. */
const CHANCE = 150;

interface Week {
  from: Temporal.Instant;
  days: number;
  people: readonly string[];
  /** adults of a hidden pattern: here they act on nobody */
  apart: ReadonlySet<string>;
  quiet: Quiet;
}

/** So many incidents of ordinary weeks: spread over all days, adults and places, with nothing behind them. */
export function ordinary(count: number, { from, days, people, apart, quiet }: Week, draw: Draws): Planned[] {
  const free = people.filter((person) => !apart.has(person));
  return Array.from({ length: count }, () => {
    const day = from.toZonedDateTimeISO(UK).toPlainDate().add({ days: draw.int(0, days - 1) });
    const { at, place } = ordinaryMoment(day, draw);
    const told = draw.weighted(TOLD);
    const anyone = draw.chance(1 / CHANCE);
    const someone = (but: string | null) => {
      const order = draw.shuffled(free.filter((person) => person !== but));
      return (anyone ? undefined : order.find((person) => quiet.isFree(person, at))) ?? order[0] ?? people[0] ?? '';
    };
    const source = someone(null);
    const harmed = told === 'both' ? someone(source) : draw.pick(people.filter((person) => person !== source));
    const planned: Planned = {
      id: draw.uuid(),
      at,
      place,
      told,
      source,
      harmed,
      weight: draw.weighted(WEIGHTS),
      phrase: draw.chance(0.45) ? draw.pick(PHRASE_NAMES) : null,
      signs: draw.chance(0.25) ? [draw.pick(SIGNS)] : [],
    };
    quiet.add(planned);
    return planned;
  });
}
