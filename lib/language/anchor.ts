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
  place: Place | undefined;
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
export function anchorOf(source: string): Anchor {
  const lexemes = source.match(LEXEME) ?? [];
  let at = 0;

  const choice = (): Part => {
    const whole: Part = { least: Infinity, most: 0, place: undefined };
    let place: Place | undefined = { signs: [], cost: 0, least: Infinity, most: 0 };
    for (;;) {
      const part = sequence();
      whole.least = Math.min(whole.least, part.least);
      whole.most = Math.max(whole.most, part.most);
      place = place === undefined || part.place === undefined ? undefined : both(place, part.place);
      if (lexemes[at] !== '|') break;
      at++;
    }
    whole.place = place;
    return whole;
  };

  const sequence = (): Part => {
    const whole: Part = { least: 0, most: 0, place: undefined };
    for (let sign = lexemes[at]; sign !== undefined && sign !== ')' && sign !== ']' && sign !== '|'; sign = lexemes[at]) {
      at++;
      if (sign === '<' || sign === '>') continue;
      if (sign.startsWith('..')) {
        whole.most += Number.parseInt(sign.slice(2), 10);
        continue;
      }
      const group = sign === '(' || sign === '[';
      const part: Part = group ? choice() : { least: 1, most: 1, place: { signs: [sign], cost: costOf(sign), least: 0, most: 0 } };
      if (group) at++;
      if (sign !== '[' && part.place !== undefined) {
        const place = { ...part.place, least: part.place.least + whole.least, most: part.place.most + whole.most };
        if (whole.place === undefined || !worse(place, whole.place)) whole.place = place;
      }
      whole.least += sign === '[' ? 0 : part.least;
      whole.most += part.most;
    }
    return whole;
  };

  const { place } = choice();
  if (place === undefined) throw new Error(`Pattern may match nothing at all: ${source}`);
  const words = place.signs.filter((sign) => !sign.startsWith('_')).flatMap((sign) => wordsOf(sign));
  const classes = place.signs.flatMap((sign) => (sign.startsWith('_') ? [sign.slice(1)] : []));
  return { words: new Set(words), classes: new Set(classes), least: place.least, most: place.most };
}

const both = (a: Place, b: Place): Place => ({
  signs: [...a.signs, ...b.signs],
  cost: a.cost + b.cost,
  least: Math.min(a.least, b.least),
  most: Math.max(a.most, b.most),
});
