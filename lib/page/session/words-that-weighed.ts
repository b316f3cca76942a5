import { weighed } from '#language/reader/weighed.ts';
import { check } from '../engine.ts';
import type { Mark } from '../marks/mark.ts';

/** So many characters on either side of a sentence are read with it: a long text would be read once for each of its words. */
const AROUND = 1500;

/** The words of a sentence that weighed most where the reader marked it by itself, heaviest first; none where a rule says why. */
export function wordsThatWeighed(text: string, { finding, start, end }: Mark): string[] {
  if (finding.rule !== 'reader/sentence') return [];
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, end + AROUND);
  return weighed(near, { start: start - from, end: end - from }, check).map(({ quote }) => quote);
}
