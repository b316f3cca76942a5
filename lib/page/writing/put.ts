import type { WriteFailure } from '#messages/background-to-guest.ts';
import { attempts } from '#sites/editors.ts';
import { pause } from '../after.ts';
import type { Field } from '../fields/field.ts';
import { betweenSentences } from './between-sentences.ts';
import { taken } from './read-back.ts';
import { onOneLine, spaced } from './spacing.ts';
import { WAYS } from './ways.ts';

/** When the field's text is looked at after an attempt, in milliseconds from it: some editors draw late. */
const LOOKS = [0, 30, 120, 250];

/**
 * Puts a sentence into a field at the caret that it last had, or behind the sentence around that caret, by the editor's own input path, and reads it back. Selected
 * words stay: the sentence goes behind them. The focus is in the field afterwards.
 *
 * @returns what went wrong, or `undefined` when exactly these words are in the field
 */
export async function putIntoNote(field: Field, sentence: string, signal: AbortSignal): Promise<WriteFailure | undefined> {
  if (!field.element.isConnected) return 'no-field';
  const allowed = field.writable();
  if (!allowed) return 'read-only';
  const caret = field.caret();
  const before = field.read();
  const behind = betweenSentences(before, caret.end);
  const at = { start: behind, end: behind };
  const words = spaced(before, at.end, field.oneLine ? onOneLine(sentence) : sentence);
  if (words.length > allowed.room) return 'too-long';

  field.focus(caret.start === behind && caret.end === behind ? caret : at);
  for (const attempt of attempts(field.element, words)) {
    WAYS[attempt.by](field.surface, attempt.words);
    let passed = 0;
    for (const look of LOOKS) {
      await pause(look - passed, signal);
      passed = look;
      if (taken(before, field.read(), words)) return undefined;
    }
    // Something came in, but not these words alone: a second attempt could only double it.
    if (field.read() !== before) return 'in-part';
  }
  return 'not-taken';
}
