import { createElement } from '../own-document.ts';
import type { Span } from './span-mapping.ts';

/** What decides where a letter lands, and so is copied from the field. */
const METRICS = [
  'direction', 'font-family', 'font-feature-settings', 'font-kerning', 'font-optical-sizing', 'font-size', 'font-size-adjust',
  'font-stretch', 'font-style', 'font-synthesis', 'font-variant', 'font-variation-settings', 'font-weight', 'hyphens',
  'letter-spacing', 'line-break', 'line-height', 'overflow-wrap', 'tab-size', 'text-align', 'text-autospace',
  'text-orientation', 'text-rendering', 'text-spacing-trim', 'text-transform', 'text-wrap-mode', 'text-wrap-style',
  'unicode-bidi', 'white-space-collapse', 'word-break', 'word-spacing', 'writing-mode',
];

/**
 * The words of a field laid out a second time, unseen, so that they can be measured: one block for each line of the
 * note, of which only those that changed are laid out again. It is hidden from sight, search and screen readers.
 */
export class MirrorText {
  readonly box: HTMLElement = createElement('div');
  #lines: { text: string; block: HTMLElement }[] = [];
  #metrics = '';
  /** one for all: every range that is alive makes each change to the document dearer */
  readonly #range = document.createRange();

  constructor() {
    this.box.className = 'mirror';
    this.box.ariaHidden = 'true';
  }

  /** Takes the field's metrics over; `width` is that of its content, in unzoomed CSS pixels. */
  copyMetrics(field: HTMLElement, width: number, zoom: number): void {
    const style = getComputedStyle(field);
    const metrics = [
      ...METRICS.map((name) => `${name}:${style.getPropertyValue(name)}`),
      `width:${width}px`,
      `zoom:${zoom}`,
      `--indent:${style.textIndent}`,
      // The line of an input is never wrapped, whatever its style says.
      ...(field instanceof HTMLInputElement ? ['white-space:pre'] : []),
    ].join(';');
    if (metrics !== this.#metrics) this.box.style.cssText = metrics;
    this.#metrics = metrics;
    const lang = field.closest('[lang]')?.getAttribute('lang') ?? '';
    if (this.box.lang !== lang) this.box.lang = lang;
  }

  /** Lays out a text: lines at its start and end that are the same as before stay as they are. */
  write(text: string): void {
    const next = text.split('\n');
    const old = this.#lines;
    const shorter = Math.min(old.length, next.length);
    let head = 0;
    while (head < shorter && old[head]?.text === next[head]) head++;
    let tail = 0;
    while (tail < shorter - head && old[old.length - 1 - tail]?.text === next[next.length - 1 - tail]) tail++;
    const removed = old.slice(head, old.length - tail);
    const fresh = next.slice(head, next.length - tail).map((line) => ({ text: line, block: blockOf(line) }));
    const after = old[old.length - tail]?.block ?? null;
    for (const { block } of removed) block.remove();
    for (const { block } of fresh) this.box.insertBefore(block, after);
    this.#lines = [...old.slice(0, head), ...fresh, ...old.slice(old.length - tail)];
  }

  /** The boxes of a stretch of the text, relative to the top left of the mirror, in zoomed pixels. */
  boxes({ start, end }: Span): DOMRect[] {
    const origin = this.box.getBoundingClientRect();
    const found: DOMRect[] = [];
    let from = 0;
    for (const { text, block } of this.#lines) {
      const to = from + text.length;
      const words = block.firstChild;
      if (words && start < to && from < end) {
        this.#range.setStart(words, Math.max(0, start - from));
        this.#range.setEnd(words, Math.min(text.length, end - from));
        for (const { left, top, width, height } of this.#range.getClientRects()) {
          if (width > 0) found.push(new DOMRect(left - origin.left, top - origin.top, width, height));
        }
      }
      from = to + 1;
      if (from >= end) break;
    }
    return found;
  }
}

function blockOf(line: string): HTMLElement {
  const block = createElement('div');
  // An empty line is as high as any other.
  block.append(line || createElement('br'));
  return block;
}
