import { createElement } from '../own-document.ts';

/** So many lines share a box, so that a change makes the browser look at these and not at every line of a big note. */
const LINES = 100;

/** The lines of a mirror, each a block of its own, in boxes of some hundred. */
export class Sections {
  readonly #box: HTMLElement;

  /** @param box holds nothing else */
  constructor(box: HTMLElement) {
    this.#box = box;
  }

  /** Adds a line before another, or at the end. */
  add(line: string, before: HTMLElement | undefined): HTMLElement {
    const block = createElement('div');
    fill(block, line);
    this.#before(before).append(block);
    return block;
  }

  remove(block: HTMLElement): void {
    const section = block.parentElement;
    block.remove();
    if (!section?.firstChild) section?.remove();
  }

  clear(): void {
    this.#box.replaceChildren();
  }

  /** A box with room for one more line that comes to stand just before a block. */
  #before(block: HTMLElement | undefined): Element {
    const own = block?.parentElement ?? null;
    if (block && own && own.firstChild !== block) {
      // Blocks from this one on go into a box of their own: what is added goes between.
      const rest = createElement('div');
      for (let at: ChildNode | null = block; at; ) {
        const next: ChildNode | null = at.nextSibling;
        rest.append(at);
        at = next;
      }
      own.after(rest);
      return this.#roomIn(own, rest);
    }
    return this.#roomIn(own ? own.previousElementSibling : this.#box.lastElementChild, own);
  }

  #roomIn(section: Element | null, next: Element | null): Element {
    if (section && section.childElementCount < LINES) return section;
    const made = createElement('div');
    this.#box.insertBefore(made, next);
    return made;
  }
}

/** Sets the words of a block. An empty line is as high as any other. */
export function fill(block: HTMLElement, line: string): void {
  block.replaceChildren(line || createElement('br'));
}

/** Where the last row of a block's words begins, in characters; 0 where they stand in one row. */
export function rowStart(block: HTMLElement): number {
  const words = block.firstChild;
  if (!(words instanceof Text) || getComputedStyle(block).writingMode !== 'horizontal-tb') return 0;
  const range = document.createRange();
  const rowOf = (at: number): number => {
    range.setStart(words, at);
    range.setEnd(words, at + 1);
    return range.getClientRects()[0]?.top ?? -Infinity;
  };
  const last = rowOf(words.length - 1);
  let [low, high] = [0, words.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rowOf(middle) < last) low = middle + 1;
    else high = middle;
  }
  return low;
}
