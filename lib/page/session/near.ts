/**
 * The lines of a text around a place, about so many characters in all: what a person's press can be about, when the whole
 * of a big note would take too long. A text that is not longer is given whole.
 */
export function near(text: string, at: number, most: number): { start: number; text: string } {
  if (text.length <= most) return { start: 0, text };
  const from = Math.max(0, at - most / 2);
  const start = from === 0 ? 0 : afterLine(text, from, at);
  const to = text.lastIndexOf('\n', Math.min(text.length, at + most / 2));
  return { start, text: text.slice(start, to > at ? to : at + most / 2) };
}

/** Behind the first line break between two places, or the first of them where there is none. */
function afterLine(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 || end >= to ? from : end + 1;
}
