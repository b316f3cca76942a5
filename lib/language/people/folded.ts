/** Many words as one text that is short to send: each as the digit of how many letters it shares with the one before, and the rest. */

const MOST = 9;

/** Words in their order, which should be the alphabet's. No word may have a digit in it. */
export function fold(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST && shared < before.length && shared < word.length && before[shared] === word[shared]) shared++;
    text += shared + word.slice(shared);
    before = word;
  }
  return text;
}

/** The words of a folded text. */
export function unfold(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/(\d)(\D*)/gu), ([, shared, rest = '']) => (before = before.slice(0, Number(shared)) + rest));
}
