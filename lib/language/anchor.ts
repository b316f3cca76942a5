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

const costs = new Map<string, number>();

function costOf(sign: string): number {
  const known = costs.get(sign);
  if (known !== undefined) return known;
  let cost = 0;
  if (sign.startsWith('_')) cost = CLASSES_OFTEN[sign.slice(1)] ?? SELDOM;
  else for (const word of wordsOf(sign)) cost += WORDS_OFTEN.get(word) ?? SELDOM;
  costs.set(sign, cost);
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

const rarest = (places: readonly Place[]): Place => places.reduce((best, place) => (worse(place, best) ? best : place));

function placeOf({ signs, least, most }: Place): Anchor {
  const words = new Set<string>();
  const classes = new Set<string>();
  for (const sign of signs) {
    if (sign.startsWith('_')) classes.add(sign.slice(1));
    else for (const word of wordsOf(sign)) words.add(word);
  }
  return { words, classes, least, most };
}

function placesIn(source: string): [Place, ...Place[]] {
  const lexemes = source.match(LEXEME) ?? [];
  let at = 0;

  const choice = (): Part => {
    const first = plain() ?? sequence();
    if (lexemes[at] !== '|') return first;
    // What stands in all ways through a choice is passed by every match.
    let joint = first.places.length === 0 ? undefined : { ...rarest(first.places) };
    if (joint !== undefined) joint.signs = [...joint.signs];
    let { least, most } = first;
    while (lexemes[at] === '|') {
      at++;
      const part = sequence();
      least = Math.min(least, part.least);
      most = Math.max(most, part.most);
      if (part.places.length === 0) joint = undefined;
      else if (joint !== undefined) join(joint, rarest(part.places));
    }
    return { least, most, places: joint === undefined ? [] : [joint] };
  };

  /** The single words that a choice begins with ("argument|quarrel|{fight}"), as one place: most choices are nothing else. */
  const plain = (): Part | undefined => {
    const signs: string[] = [];
    let cost = 0;
    let to = at;
    for (let sign = lexemes[to]; sign !== undefined && !'()[]|<>.'.includes(sign.charAt(0)); sign = lexemes[to]) {
      const next = lexemes[to + 1];
      if (next !== '|' && next !== ')' && next !== ']') break;
      signs.push(sign);
      cost += costOf(sign);
      at = to + 1;
      if (next !== '|') break;
      to += 2;
    }
    return signs.length === 0 ? undefined : { least: 1, most: 1, places: [{ signs, cost, least: 0, most: 0 }] };
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
      if (sign !== '(' && sign !== '[') {
        whole.places.push({ signs: [sign], cost: costOf(sign), least: whole.least++, most: whole.most++ });
        continue;
      }
      const part = choice();
      at++;
      if (sign === '(') {
        for (const place of part.places) whole.places.push({ signs: place.signs, cost: place.cost, least: place.least + whole.least, most: place.most + whole.most });
        whole.least += part.least;
      }
      whole.most += part.most;
    }
    return whole;
  };

  const [first, ...more] = choice().places;
  if (first === undefined) throw new Error(`Pattern may match nothing at all: ${source}`);
  return [first, ...more];
}

/** Adds another way to pass a place. */
function join(place: Place, { signs, cost, least, most }: Place): void {
  for (const sign of signs) place.signs.push(sign);
  place.cost += cost;
  place.least = Math.min(place.least, least);
  place.most = Math.max(place.most, most);
}
