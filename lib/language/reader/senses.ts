/** The senses of single words. */
import { formsOnce } from '../forms.ts';
import { SENSES } from './sense-words.ts';

/** The senses of each word, as indices into `SENSE_NAMES`. */
export const SENSE_NAMES: readonly string[] = Object.keys(SENSES);

export const SENSES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  SENSE_NAMES.forEach((name, index) => {
    const words = (SENSES[name] ?? '').split(/\s+/u).filter((word) => word !== '').flatMap((word) => (word.startsWith('{') ? formsOnce(word.slice(1, -1)) : [word]));
    for (const word of new Set(words)) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [index]);
      else list.push(index);
    }
  });
  return found;
})();
