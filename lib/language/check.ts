/** The engine with the numbers that landed: what scripts and tests read notes with. In a page they come by themselves. */
import { checkWith, type Opinionated } from './engine.ts';
import { modelOf } from './reader/model.ts';
import { WEIGHTS } from './reader/weights.ts';

let landed: ((text: string) => Opinionated) | undefined;

/** What the words of one note do, and what it already records. See `checkWith`. */
export function check(text: string): Opinionated {
  landed ??= checkWith(modelOf(WEIGHTS));
  return landed(text);
}
