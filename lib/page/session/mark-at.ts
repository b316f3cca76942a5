import type { Mark, Painter } from '../marks/mark.ts';

/** How far beside a mark a press still means it, in CSS pixels: the line is drawn under the words. */
const REACH = 3;

/** In a note with more marks than this, only those near the caret are looked at, which a press has just set there. */
const MANY = 200;
/** In characters. */
const NEAR = 2000;

/** The mark under a press; of several the shortest, which is the one that no other press reaches. */
export function markAt(all: readonly Mark[], painter: Painter, { clientX, clientY }: MouseEvent, caret: number): Mark | undefined {
  const marks = all.length > MANY ? all.filter(({ start, end }) => start < caret + NEAR && end > caret - NEAR) : all;
  return marks
    .filter((mark) =>
      painter
        .rects(mark)
        .some(({ left, top, right, bottom }) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom + REACH),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
