const list = new Intl.ListFormat('en-GB');

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string => list.format(words);
