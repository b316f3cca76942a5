import { editOf } from '#language/again/edit.ts';

/** Room for white space that an editor sets around the words, in characters. */
const NEAR = 500;

/**
 * Whether a field took words: its text is now the text from before with exactly these words in one place, nothing lost
 * and nothing doubled. White space and characters that cannot be seen do not count, because editors set their own.
 */
export function taken(before: string, after: string, words: string): boolean {
  // Far from what has changed nothing has to be compared: there both are the same.
  const edit = editOf(before, after);
  const near = 2 * words.length + NEAR;
  const start = Math.max(0, edit.from - near);
  const old = bare(before.slice(start, edit.was + near));
  const now = bare(after.slice(start, edit.now + near));
  const put = bare(words);
  if (now.length !== old.length + put.length) return false;
  for (let at = now.indexOf(put); at >= 0; at = now.indexOf(put, at + 1)) {
    if (now.slice(0, at) + now.slice(at + put.length) === old) return true;
  }
  return false;
}

const bare = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
