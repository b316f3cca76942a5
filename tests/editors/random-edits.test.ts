/**
 * Whatever is typed, deleted and replaced, in any place and without a pause: a mark never stands on words that are not its
 * own. After each edit the marks are looked at before anything else happens.
 */
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { findChromium } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { openChromium } from '../browser/drive/browser.ts';
import { marks, until } from '../browser/guest/overlay.ts';
import { ourRoots } from '../browser/guest/roots.ts';
import { buildPages, installEditors } from './build-pages.ts';
import { findField } from './field.ts';
import { PAGES } from './pages.ts';
import { serveBench } from './serve.ts';

const FAMILIES = ['textarea', 'contenteditable', 'prosemirror', 'tiptap', 'quill2', 'lexical-rich', 'tinymce7-inline', 'codemirror6'];
const EDITS = Number(process.env['EDITS'] ?? 5000);
/** After so many edits whoever types pauses, until the note has been read again. */
const BATCH = 50;
const START = 'Tom and Raj had a personality clash at lunch. Six of one, as usual. Porridge and a walk. Tom hit Raj with his stick, all settled now.';

interface Look {
  text: string;
  /** the words under each mark */
  marked: string[];
}

let served: Awaited<ReturnType<typeof serveBench>>;
let browser: Browser;

beforeAll(async () => {
  installEditors();
  await buildPages();
  served = await serveBench();
  ({ browser } = await openChromium({ executablePath: findChromium(), extension: build({ browser: 'chrome', sites: ['http://127.0.0.1'], out: '.output/tested/editors' }) }));
}, 300_000);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each(FAMILIES)(`${EDITS} random edits: %s`, async (name) => {
  const bench = PAGES.find((one) => one.name === name);
  if (!bench) throw new Error(`no page ${name}`);
  const page = await browser.newPage();
  await page.goto(`${served.own}/page/${name}`);
  const { field, frame } = await findField(page, bench);
  // Marks that are scrolled out of a textarea have no place: it shows all of its text.
  if (name === 'textarea') {
    await page.setViewport({ width: 1200, height: 1600 });
    await field.evaluate((element) => (element.style.cssText = 'width: 1000px; height: 1400px'));
  }
  await field.click();
  await page.keyboard.type(START);
  await until(() => marks(frame), ({ length }) => length > 2);

  const [call] = await ourRoots(frame);
  if (!call) throw new Error('no overlay');
  const known = new Set<string>();
  const strangers: string[] = [];
  let marked = 0;
  for (let done = 0; done < EDITS; done += BATCH) {
    const looks = JSON.parse(await call(editAndLook, bench.field, String(done + 1), String(Math.min(BATCH, EDITS - done)))) as Look[];
    for (const look of looks) {
      for (const { quote } of check(look.text).findings) known.add(bare(quote));
      for (const words of look.marked) if (!known.has(bare(words))) strangers.push(words);
      marked += look.marked.length;
    }
    const wanted = await frame.evaluate(textOf, bench.field).then((text) => check(text).findings.map(({ quote }) => bare(quote)));
    const seen = await until(() => marks(frame).then((all) => all.map(({ quote }) => bare(quote))), (quotes) => wanted.every((quote) => quotes.includes(quote)));
    marked += seen.length;
  }
  await page.close();
  expect(strangers).toEqual([]);
  // Some editors take more away than was selected, so that little is left to mark.
  expect(marked).toBeGreaterThan(EDITS / 25);
}, 600_000);

const bare = (words: string): string => words.replaceAll(/\s+/gu, '');

/** Runs in the page: the words in the field, as a reader sees them. */
const textOf = (selector: string): string => {
  const element = document.querySelector<HTMLElement>(selector);
  return element instanceof HTMLTextAreaElement ? element.value : (element?.innerText ?? '').replaceAll('\u00a0', ' ').replaceAll(/\n+/gu, '\n');
};

/** Runs in the page. Every edit goes by the browser's own typing, so that editors and their models take part. */
async function editAndLook(root: ShadowRoot, selector: string, seed: string, count: string): Promise<string> {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error('no field');
  let state = Number(seed) * 2_654_435_761;
  const below = (limit: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e_37_79_b9) | 0;
    return (((state ^ (state >>> 13)) >>> 0) / 4_294_967_296) * limit | 0;
  };
  const WORDS = ['x', ' ', 'again ', 'Tom and Raj had a personality clash. ', 'personality ', 'clash', ' all settled now', '. ', 'Porridge and toast. ', 'Raj pushed Tom. ', ' bickering', 'é', '👍 ', 'usual banter, '];
  const area = element instanceof HTMLTextAreaElement ? element : undefined;
  const lettersIn = (): Text[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) if ((walker.currentNode as Text).data) found.push(walker.currentNode as Text);
    return found;
  };
  const textNow = (): string => area?.value ?? element.innerText.replaceAll('\u00a0', ' ');
  const select = (length: number): void => {
    if (area) {
      const from = below(area.value.length + 1);
      area.setSelectionRange(from, Math.min(area.value.length, from + length));
      return;
    }
    const nodes = lettersIn();
    const node = nodes[below(nodes.length)];
    if (!node) return getSelection()?.selectAllChildren(element);
    const from = below(node.data.length + 1);
    getSelection()?.setBaseAndExtent(node, from, node, Math.min(node.data.length, from + length));
  };
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  const levels = ['hl-1', 'hl-2', 'hl-3'];
  const looks: { text: string; marked: string[] }[] = [];
  for (let edit = 0; edit < Number(count); edit++) {
    const long = textNow().length > 1500;
    select(below(3) === 0 || long ? below(long ? 120 : 25) : 0);
    const kind = below(10);
    if (long || kind < 3) document.execCommand('delete');
    else if (kind === 3 && !area) document.execCommand('insertParagraph');
    else document.execCommand('insertText', false, WORDS[below(WORDS.length)]);
    await settled();
    const marked = area
      ? [...root.querySelectorAll<SVGGElement>('g[data-at]')].map((group) => area.value.slice(...((group.dataset['at'] ?? '').split(',').map(Number) as [number, number])))
      : levels.flatMap((name) => [...((CSS.highlights.get(name) ?? []) as unknown as Iterable<Range>)].map(String));
    looks.push({ text: textNow(), marked });
  }
  return JSON.stringify(looks);
}
