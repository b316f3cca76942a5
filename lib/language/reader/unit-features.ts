/** What the span reader looks at in one unit, as numbered features. */
import type { Bag } from './bag.ts';
import { hashOf, mix } from './hash.ts';
import type { Symbol } from './symbols.ts';

const seed = (name: string): number => hashOf(`words/${name}`);
export const PLACES = [-3, -2, -1, 0, 1, 2, 3].map((place) => seed(`at ${place}`));
export const PAIRS = [-2, -1, 0, 1].map((place) => seed(`pair ${place}`));
export const SENSE = [-1, 0, 1].map((place) => seed(`sense ${place}`));
/** stands where the sentence has no unit */
export const EDGE = seed('edge');
const END = seed('end');
const MARK = seed('mark');
const SCENE = seed('scene');

/** Units `[from, to)` of one sentence, and where it stands. */
export interface Stretch {
  from: number;
  to: number;
  /** its place among the first sentences of the note: 0 to `FIRST` */
  place: number;
  last: boolean;
  among: boolean;
}

/** From the sentence with this number on, all count alike. */
export const FIRST = 3;

/** Adds what a unit and its neighbours are. */
export function unitAlone(symbols: readonly Symbol[], { from, to }: Stretch, at: number, found: Bag): void {
  const near = (off: number): Symbol | undefined => (at + off >= from && at + off < to ? symbols[at + off] : undefined);
  const root = (off: number): number => near(off)?.root ?? EDGE;
  PLACES.forEach((place, off) => found.push(mix(place, root(off - 3))));
  PAIRS.forEach((pair, off) => found.push(mix(mix(pair, root(off - 2)), root(off - 1))));
  SENSE.forEach((sense, off) => near(off - 1)?.senses.forEach((one) => found.push(mix(sense, one))));
  const symbol = symbols[at];
  if (symbol?.plain === true) for (const end of endsOf(symbol)) found.push(end);
}

/** How a plain word ends and begins. */
export const endsOf = ({ text }: Symbol): [number, number] => [mix(END, hashOf(text.slice(-3))), mix(END, hashOf(text.slice(0, 4)) + 1)];

/** Adds what rules mark of a unit and of those beside it; for `marks` see `marksOf`. */
export function pushMarks(found: Bag, marks: Uint8Array, at: number): void {
  const mark = marks[at + 1] ?? 0;
  found.push(mix(MARK, mark));
  found.push(mix(MARK, 10 + mark * 10 + (marks[at + 2] ?? 0)));
  found.push(mix(MARK, 50 + mark * 10 + (marks[at] ?? 0)));
}

/** Adds what is the same for every unit of a sentence. */
export function pushScene(found: Bag, { from, to, place, last, among }: Stretch): void {
  found.push(mix(SCENE, last ? 1 : 0));
  found.push(mix(SCENE, 2 + Math.min(6, to - from)));
  found.push(mix(SCENE, among ? 11 : 10));
  found.push(mix(SCENE, 20 + place));
}
