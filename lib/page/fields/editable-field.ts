import { mapText, offsetOf, pointAt, type TextMap } from './text-map.ts';
import type { Span } from '../marks/span-mapping.ts';
import type { Caret, Field } from './field.ts';

/** So many changes to the tree at once are pages of text that came in; so many pieces of text are a note that takes long to read. */
const MANY = 1500;

/** Two places in the DOM, both in text. */
export interface Points {
  from: { node: Text; offset: number };
  to: { node: Text; offset: number };
}

/** A `contenteditable` host, alone or as the surface of a rich editor. Its DOM is read and never changed. */
export class EditableField implements Field {
  readonly element: HTMLElement;
  readonly oneLine = false;
  readonly onlyInView: boolean = false;
  readonly #layOut: () => TextMap;
  #map: TextMap | undefined;
  #breaks: boolean | undefined;
  #kept: Caret = { start: 0, end: 0 };
  /** the same caret as places in the DOM: an empty line has a place but no character */
  #places: StaticRange | undefined;

  /** @param layOut reads the words, with the way back to their places; the element's own text where it is left out */
  constructor(element: HTMLElement, layOut = () => mapText(element, this.#keepsBreaks)) {
    this.element = element;
    this.#layOut = layOut;
  }

  /** Asked once: to ask is to make the browser style all that has just been pasted. */
  get #keepsBreaks(): boolean {
    return (this.#breaks ??= !getComputedStyle(this.element).whiteSpaceCollapse.startsWith('collapse'));
  }

  get surface(): HTMLElement {
    return this.element;
  }

  read(): string {
    this.#map = this.#layOut();
    return this.#map.text;
  }

  /** Where a stretch of the text as it was last read begins and ends in the DOM. */
  points({ start, end }: Span): Points | undefined {
    if (!this.#map) this.read();
    const from = this.#map && pointAt(this.#map, start, 'start');
    const to = this.#map && pointAt(this.#map, end, 'end');
    return from?.node.isConnected && to?.node.isConnected ? { from, to } : undefined;
  }

  /** The range that holds a stretch of the text as it was last read. */
  range(span: Span): Range | undefined {
    const points = this.points(span);
    return points && rangeOf(points);
  }

  caret(): Caret {
    this.keepCaret();
    return this.#kept;
  }

  keepCaret(): void {
    const selection = this.#selection();
    if (!selection?.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!this.element.contains(range.commonAncestorContainer)) return;
    this.read();
    this.#places = new StaticRange(range);
    this.#kept = {
      start: this.offsetAt(range.startContainer, range.startOffset),
      end: this.offsetAt(range.endContainer, range.endOffset),
    };
  }

  focus(caret: Caret): void {
    const places = sameSpan(caret, this.#kept) ? this.#places : undefined;
    this.element.focus({ preventScroll: true });
    this.read();
    const range = places?.startContainer.isConnected && places.endContainer.isConnected ? places : this.range(caret);
    const selection = this.#selection();
    if (range && selection) selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  writable(): { room: number } | undefined {
    return this.element.isContentEditable && this.element.getAttribute('aria-readonly') !== 'true' ? { room: Infinity } : undefined;
  }

  onChange(signal: AbortSignal, changed: (isBig: boolean) => void): void {
    const watcher = new MutationObserver(({ length }) => changed(length > MANY || (this.#map?.pieces.length ?? 0) > MANY));
    watcher.observe(this.element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
  }

  /** The offset of the letter that begins nearest to a point, on the line through it; `undefined` where no line is. */
  protected offsetNear(x: number, y: number): number | undefined {
    let nearest: { offset: number; distance: number } | undefined;
    for (const { node, start, from } of this.#map?.pieces ?? []) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom } = range.getBoundingClientRect();
      if (y < top || y > bottom) continue;
      for (let at = from; at <= node.data.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at);
        const distance = Math.abs(range.getBoundingClientRect().left - x);
        if (distance < (nearest?.distance ?? Infinity)) nearest = { offset: start + at - from, distance };
      }
    }
    return nearest?.offset;
  }

  /** Where a place in the DOM stands in the text as it was last read. */
  protected offsetAt(node: Node, offset: number): number {
    if (!this.#map) return 0;
    const place = document.createRange();
    place.setStart(node, offset);
    return offsetOf(this.#map, (text) => place.comparePoint(text, 0) < 0, node, offset);
  }

  /** Chromium gives a shadow root a selection of its own. */
  #selection(): Selection | null {
    const root = this.element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
    return root.getSelection?.() ?? document.getSelection();
  }
}

/** A live range: it moves with the text by itself, and makes each change to the document dearer for as long as it lives. */
export function rangeOf({ from, to }: Points): Range {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
