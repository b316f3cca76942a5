import type { Finding } from '#language/types.ts';
import type { Span } from './span-mapping.ts';

/** A finding where it stands in the field now. `start` and `end` have moved with every edit since it was read. */
export interface Mark extends Span {
  finding: Finding;
}

/** Puts marks on the screen over one field. */
export interface Painter {
  /** draws these marks and no others, over the text as it is in the field now */
  draw(marks: readonly Mark[], text: string): void;
  /** before the text was read again: takes away the marks that stand on other words than they were drawn for */
  sift(): void;
  /** puts back what an editor threw out together with things of its own */
  keep(): void;
  /** whether all of the text that was last drawn over has been laid out: in what has not, nothing is drawn */
  readonly isLaidOut: boolean;
  /** lays out more of it, a little at least and for as long as there is time; whether all of it is then */
  layOn(hasTime: () => boolean): boolean;
  /** the visible places of a stretch of text, line by line, in viewport pixels */
  rects(span: Span): DOMRect[];
  /** scrolls the field so that a stretch of its text is in it: a person asked to see it */
  reveal(span: Span): void;
  /** the field has moved, scrolled or changed its size */
  follow(): void;
}

/** Marks in the text's order, the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The parts of rectangles that lie inside `clip`; what is not seen is left out. */
export function visibleParts(rects: Iterable<DOMRect>, clip: DOMRect): DOMRect[] {
  const parts: DOMRect[] = [];
  for (const rect of rects) {
    const left = Math.max(rect.left, clip.left);
    const top = Math.max(rect.top, clip.top);
    const width = Math.min(rect.right, clip.right) - left;
    const height = Math.min(rect.bottom, clip.bottom) - top;
    if (width > 0.5 && height > rect.height / 3) parts.push(new DOMRect(left, top, width, height));
  }
  return parts;
}
