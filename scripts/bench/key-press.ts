/** What one key press costs in a field that is being written in. */
import { readerOf } from '../../lib/language/again.ts';
import { modelOf } from '../../lib/language/reader/model.ts';
import { WEIGHTS } from '../../lib/language/reader/weights.ts';
import { costOf } from './cpu.ts';
import type { Cost } from './cpu.ts';
import { textOf } from './notes.ts';

const TYPED = 'Raj pushed Tom at lunch and said it was only banter. ';

/** A text in one piece, as a field gives it: one that was joined is put together when it is first looked into. */
function whole(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** Letters go in one by one, at the end of the text or in the middle of it, between two words. */
export async function keyPress(words: number, place: 'end' | 'middle'): Promise<Cost> {
  const text = textOf(words);
  const at = place === 'end' ? text.length : text.indexOf(' ', text.length / 2) + 1;
  const { read } = readerOf(modelOf(WEIGHTS));
  let typed = 0;
  const fresh = (): string => {
    typed++;
    const done = TYPED.repeat(Math.floor(typed / TYPED.length) % 3) + TYPED.slice(0, typed % TYPED.length);
    return whole(text.slice(0, at) + done + text.slice(at));
  };
  return costOf(read, fresh);
}
