/** What a test sees of the guest in a page or in a frame of it: marks, status, card, panel. */
import type { Frame, Page } from 'puppeteer';
import { frameOf, ourRoots } from './roots.ts';

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface SeenMark {
  /** the marked words as the field has them */
  quote: string;
  level: 'nudge' | 'prompt' | 'form';
  /** where the words are on the screen, line by line, in viewport pixels; only what is visible in the field */
  rects: Rectangle[];
}

export interface SeenCard {
  text: string;
  /** the label of each button, in order */
  buttons: string[];
}

/** The marks on the screen, in the order of the text. Places are those of the frame's own window. */
export async function marks(place: Page | Frame): Promise<SeenMark[]> {
  const drawn = (await inOverlay(place, readDrawnMarks)) ?? [];
  return drawn.length ? drawn : frameOf(place).evaluate(readHighlights);
}

/** What the status says, `undefined` where it shows nothing. */
export const status = async (place: Page | Frame): Promise<string | undefined> => (await inOverlay(place, readStatus)) ?? undefined;

/** The open card, `undefined` where none is. */
export const card = async (place: Page | Frame): Promise<SeenCard | undefined> => (await inOverlay(place, readCard)) ?? undefined;

/** A real mouse click in the middle of the button of that name in card or status, also in a frame. Throws where there is none. */
export async function press(place: Page | Frame, name: string): Promise<void> {
  const middle = await inOverlay(place, middleOfButton, name);
  if (!middle) throw new Error(`no button “${name}” in the overlay`);
  await clickIn(place, middle.x, middle.y);
}

/** A real mouse click on the words of a mark. Throws where they are not marked. */
export async function pressMark(place: Page | Frame, quote: string): Promise<void> {
  const rect = (await marks(place)).find((mark) => mark.quote === quote)?.rects[0];
  if (!rect) throw new Error(`“${quote}” is not marked on the screen`);
  await clickIn(place, rect.left + rect.width / 2, rect.top + rect.height / 2);
}

/** A real mouse click at a place of a frame's own window. */
async function clickIn(place: Page | Frame, x: number, y: number): Promise<void> {
  const frame = frameOf(place);
  const around = await frame.frameElement();
  const corner = await around?.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { left: left + element.clientLeft, top: top + element.clientTop };
  });
  await frame.page().mouse.click(x + (corner?.left ?? 0), y + (corner?.top ?? 0));
}

/** The name of what has the focus inside the overlay, `undefined` where the focus is elsewhere. */
export const focusInOverlay = async (place: Page | Frame): Promise<string | undefined> => (await inOverlay(place, readFocus)) ?? undefined;

/** What a screen reader is told from now on while something is done: each text of the live region, in order. Empty where there is no region from the start. */
export async function spoken(place: Page | Frame, act: () => Promise<unknown>): Promise<string[]> {
  const there = await inOverlay(place, listenToSpoken);
  if (!there) return [];
  await act();
  return (await inOverlay(place, readSpoken)) ?? [];
}

/** Presses every button of the overlay as a script would, untrusted, even if it got into the closed root. Says how many. */
export const pressAllByScript = async (page: Page): Promise<number> => (await inOverlay(page, clickAll)) ?? 0;

/** The panel's document in the page, `undefined` while it is not open. */
export const panelFrame = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().includes('/panel.html'));

/** How many nodes of ours stand in the page: 0 or 1. */
export const hosts = async (place: Page | Frame): Promise<number> => (await ourRoots(place)).length;

/** Asks again until `read` gives something that `isRight` accepts. Throws after `patience` milliseconds with what came last. */
export async function until<T>(read: () => Promise<T>, isRight: (value: T) => boolean, patience = 5000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)} after ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Runs a function in the page with the overlay's root as its first argument; `undefined` where there is no overlay. */
async function inOverlay<T, A extends string[]>(place: Page | Frame, read: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<Awaited<T> | undefined> {
  const [call] = await ourRoots(place);
  return call?.(read, ...args);
}

// The functions below run in the page: each stands for itself.

function readDrawnMarks(root: ShadowRoot): SeenMark[] {
  const clip = root.querySelector('.clip');
  const svg = clip?.querySelector('svg');
  const mirror = root.querySelector('.mirror');
  const screen = svg?.getScreenCTM();
  if (!clip || !svg || !mirror || !screen) return [];
  const seen = clip.getBoundingClientRect();
  const origin = mirror.getBoundingClientRect();
  const lines = [...mirror.querySelectorAll(':scope > * > *')].map((block) => ({ block, text: block.textContent ?? '' }));
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // A very long line is laid out in pieces: only the field knows where its lines end.
  const text = focused instanceof HTMLTextAreaElement || focused instanceof HTMLInputElement ? focused.value : lines.map((line) => line.text).join('\n');
  return [...svg.querySelectorAll<SVGGElement>('g')].flatMap((group) => {
    const [start = 0, end = 0] = (group.dataset['at'] ?? '').split(',').map(Number);
    const rects: Rectangle[] = [];
    let from = 0;
    for (const line of lines) {
      const words = line.block.firstChild;
      if (words && start < from + line.text.length && from < end) {
        const range = document.createRange();
        range.setStart(words, Math.max(0, start - from));
        range.setEnd(words, Math.min(line.text.length, end - from));
        for (const box of range.getClientRects()) {
          const at = new DOMPoint(box.left - origin.left, box.top - origin.top).matrixTransform(screen);
          const to = new DOMPoint(box.right - origin.left, box.bottom - origin.top).matrixTransform(screen);
          const left = Math.max(at.x, seen.left);
          const top = Math.max(at.y, seen.top);
          const width = Math.min(to.x, seen.right) - left;
          const height = Math.min(to.y, seen.bottom) - top;
          if (width > 0 && height > 0) rects.push({ left, top, width, height });
        }
      }
      from += line.text.length + (text[from + line.text.length] === '\n' ? 1 : 0);
    }
    const level = (group.querySelector('path')?.getAttribute('class') ?? 'prompt') as SeenMark['level'];
    return rects.length ? [{ quote: text.slice(start, end), level, rects }] : [];
  });
}

function readHighlights(): SeenMark[] {
  const levels = ['nudge', 'prompt', 'form'] as const;
  const found: (SeenMark & { range: Range })[] = [];
  [...CSS.highlights].forEach(([name, highlight]) => {
    if (!/^hl-\d+$/.test(name)) return;
    for (const range of highlight as unknown as Iterable<Range>) {
      const rects = [...range.getClientRects()].map(({ left, top, width, height }) => ({ left, top, width, height }));
      found.push({ quote: range.toString(), level: levels[(Number(name.slice(3)) - 1) % 3] ?? 'prompt', rects, range });
    }
  });
  return found
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ quote, level, rects }) => ({ quote, level, rects }));
}

function readStatus(root: ShadowRoot): string | undefined {
  const box = root.querySelector<HTMLElement>('.status:not([hidden])');
  if (!box || getComputedStyle(box).visibility !== 'visible') return undefined;
  return [...box.children].map((part) => part.textContent).join(' ');
}

function listenToSpoken(root: ShadowRoot): boolean {
  const region = root.querySelector('[role="status"][aria-live="polite"]');
  if (!region) return false;
  const heard: string[] = [];
  Object.assign(region, { heard });
  new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true });
  return true;
}

function readSpoken(root: ShadowRoot): string[] {
  return [...((root.querySelector('[role="status"]') as unknown as { heard?: string[] } | null)?.heard ?? [])];
}

function readCard(root: ShadowRoot): SeenCard | null {
  const box = root.querySelector<HTMLElement>('.card');
  if (!box) return null;
  return { text: box.innerText, buttons: [...box.querySelectorAll('button')].map((one) => one.ariaLabel ?? one.textContent ?? '') };
}

function middleOfButton(root: ShadowRoot, name: string): { x: number; y: number } | undefined {
  const found = [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

function readFocus(root: ShadowRoot): string | undefined {
  const at = root.activeElement;
  return at ? (at.ariaLabel ?? at.textContent ?? '') : undefined;
}

function clickAll(root: ShadowRoot): number {
  const buttons = [...root.querySelectorAll('button')];
  for (const one of buttons) {
    one.click();
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  return buttons.length;
}
