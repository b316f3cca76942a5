/** The senses of single words. */
import { formsOnce } from '../forms.ts';
import { SENSES } from './sense-words.ts';

/** The senses of each word, as indices into `SENSE_NAMES`. */
export const SENSE_NAMES: readonly string[] = Object.keys(SENSES);

export const SENSES_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  const put = (word: string, index: number): void => {
    const list = found.get(word);
    if (list === undefined) found.set(word, [index]);
    else if (list[list.length - 1] !== index) list.push(index);
  };
  SENSE_NAMES.forEach((name, index) => {
    for (const word of (SENSES[name] ?? '').split(/\s+/u)) {
      if (word.startsWith('{')) for (const form of formsOnce(word.slice(1, -1))) put(form, index);
      else if (word !== '') put(word, index);
    }
  });
  return found;
})();
