/**
 * Whether a field took words: its text is now the text from before with exactly these words in one place, nothing lost
 * and nothing doubled. White space and characters that cannot be seen do not count, because editors set their own.
 */
export function taken(before: string, after: string, words: string): boolean {
  const old = bare(before);
  const now = bare(after);
  const put = bare(words);
  if (now.length !== old.length + put.length) return false;
  for (let at = now.indexOf(put); at >= 0; at = now.indexOf(put, at + 1)) {
    if (now.slice(0, at) + now.slice(at + put.length) === old) return true;
  }
  return false;
}

const bare = (text: string): string => text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
