/** What was changed between two versions of a text. */

/** The stretch `[from, was)` of the text before became `[from, now)` of the text after; around it both are the same. */
export interface Edit {
  from: number;
  was: number;
  now: number;
}

/** So many characters are compared at once: slices are compared much faster than one character after another. */
const STRIDES = [1024, 64];

/** The smallest stretch that differs. */
export function editOf(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length);
  const from = front(before, after, least);
  const back = tail(before, after, least - from);
  return { from, was: before.length - back, now: after.length - back };
}

/** How many characters are the same from the front. */
function front(before: string, after: string, most: number): number {
  let at = 0;
  for (const stride of STRIDES) while (at + stride <= most && before.slice(at, at + stride) === after.slice(at, at + stride)) at += stride;
  while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at;
}

/** How many characters are the same from the back. */
function tail(before: string, after: string, most: number): number {
  let at = 0;
  const same = (to: number, from: number): boolean =>
    before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from);
  for (const stride of STRIDES) while (at + stride <= most && same(at + stride, at)) at += stride;
  while (at < most && before.charCodeAt(before.length - 1 - at) === after.charCodeAt(after.length - 1 - at)) at++;
  return at;
}
