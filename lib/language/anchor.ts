/**
 * The units that a pattern cannot do without. Of all places that every match passes, the anchor is the one whose words are rarest,
 * so a pattern is tried only around words that are really its own: "bickering", and not the "a" before it.
 */
import { CLASSES_OFTEN, WORDS_OFTEN } from './often.ts';
import { LEXEME, wordsOf } from './pattern.ts';

/** Words and classes of which every match has one, between `least` and `most` units after its first. */
export interface Anchor {
  words: Set<string>;
  classes: Set<string>;
  least: number;
  most: number;
}

interface Place {
  signs: string[];
  cost: number;
  least: number;
  most: number;
}

interface Part {
  least: number;
  most: number;
  /** places that every match of the part passes */
  places: Place[];
}

/** How often a word is met that is met seldom, in 10,000 units, and a verb in any of its forms. */
const SELDOM = 2;

function costOf(sign: string): number {
  if (sign.startsWith('_')) return CLASSES_OFTEN[sign.slice(1)] ?? SELDOM;
  let cost = 0;
  for (const word of wordsOf(sign)) cost += WORDS_OFTEN.get(word) ?? SELDOM;
  return cost;
}

/** A wide window means many places to try. */
const worse = (a: Place, b: Place): boolean => a.cost * (1 + a.most - a.least) >= b.cost * (1 + b.most - b.least);

/** The anchor of `source`, which need not be compiled for it. */
export const anchorOf = (source: string): Anchor => placeOf(rarest(placesIn(source)));

/** The other places that every match of `source` passes, rarest first. */
export function needsOf(source: string): Anchor[] {
  const places = placesIn(source);
  const anchor = rarest(places);
  return places.filter((place) => place !== anchor).toSorted((a, b) => a.cost - b.cost).map(placeOf);
}

const rarest = (places: readonly [Place, ...Place[]]): Place => places.reduce((best, place) => (worse(place, best) ? best : place));

function placeOf({ signs, least, most }: Place): Anchor {
  const words = signs.filter((sign) => !sign.startsWith('_')).flatMap((sign) => wordsOf(sign));
  const classes = signs.flatMap((sign) => (sign.startsWith('_') ? [sign.slice(1)] : []));
  return { words: new Set(words), classes: new Set(classes), least, most };
}

function placesIn(source: string): [Place, ...Place[]] {
  const lexemes = source.match(LEXEME) ?? [];
  let at = 0;

  const choice = (): Part => {
    const whole: Part = { least: Infinity, most: 0, places: [] };
    let joint: Place | undefined = { signs: [], cost: 0, least: Infinity, most: 0 };
    for (;;) {
      const part = sequence();
      const best = part.places.length === 0 ? undefined : part.places.reduce((one, place) => (worse(place, one) ? one : place));
      // What stands in all ways through a choice is passed by every match; in its only way, everything is.
      if (joint?.signs.length === 0) whole.places = part.places;
      else whole.places = [];
      whole.least = Math.min(whole.least, part.least);
      whole.most = Math.max(whole.most, part.most);
      joint = joint === undefined || best === undefined ? undefined : both(joint, best);
      if (lexemes[at] !== '|') break;
      at++;
    }
    if (whole.places.length === 0 && joint !== undefined && joint.signs.length > 0) whole.places = [joint];
    return whole;
  };

  const sequence = (): Part => {
    const whole: Part = { least: 0, most: 0, places: [] };
    for (let sign = lexemes[at]; sign !== undefined && sign !== ')' && sign !== ']' && sign !== '|'; sign = lexemes[at]) {
      at++;
      if (sign === '<' || sign === '>') continue;
      if (sign.startsWith('..')) {
        whole.most += Number.parseInt(sign.slice(2), 10);
        continue;
      }
      const group = sign === '(' || sign === '[';
      const part: Part = group ? choice() : { least: 1, most: 1, places: [{ signs: [sign], cost: costOf(sign), least: 0, most: 0 }] };
      if (group) at++;
      if (sign !== '[') for (const place of part.places) whole.places.push({ ...place, least: place.least + whole.least, most: place.most + whole.most });
      whole.least += sign === '[' ? 0 : part.least;
      whole.most += part.most;
    }
    return whole;
  };

  const [first, ...more] = choice().places;
  if (first === undefined) throw new Error(`Pattern may match nothing at all: ${source}`);
  return [first, ...more];
}

const both = (a: Place, b: Place): Place => ({
  signs: [...a.signs, ...b.signs],
  cost: a.cost + b.cost,
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});
