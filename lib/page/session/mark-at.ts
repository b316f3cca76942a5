import type { Mark, Painter } from '../marks/mark.ts';

/** How far beside a mark a press still means it, in CSS pixels: the line is drawn under the words. */
const REACH = 3;

/** The mark under a press; of several the shortest, which is the one that no other press reaches. */
export function markAt(marks: readonly Mark[], painter: Painter, { clientX, clientY }: MouseEvent): Mark | undefined {
  return marks
    .filter((mark) =>
      painter
        .rects(mark)
        .some(({ left, top, right, bottom }) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom + REACH),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
