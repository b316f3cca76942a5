/**
 * What every page of the bench must keep: marks on the right words, the text untouched by any amount of watching, words
 * put into the model, one step of undo, the caret where it was, and nothing left after the site was withdrawn.
 */
import type { Page } from 'puppeteer';
import { check } from '#language/check.ts';
import type { PageMessage, PageReplies } from '#messages/background-to-guest.ts';
import { chord } from '../browser/drive/typing.ts';
import { card, focusInOverlay, hosts, marks, status, until } from '../browser/guest/overlay.ts';
import { type Found, findField, modelOf, plain } from './field.ts';
import type { BenchPage } from './pages.ts';
import { misplaced } from './words-under.ts';

/** Says to the guest in a page what the background would say. */
export type Tell = <M extends PageMessage>(page: Page, message: M) => Promise<PageReplies[M['type']] | undefined>;

export type Part = 'marks' | 'untouched' | 'caret' | 'writing' | 'lines' | 'undo' | 'withdrawn';
/** What a page did not keep, in words; empty where it kept all. */
export type Broken = Partial<Record<Part, string>>;

const FIRST = 'Tom and Raj had a personality clash at lunch today.';
const SECOND = 'Porridge and a walk after that.';
const SENTENCE = 'Raj pushed the chair into Tom.';
const LINES = 'Seen by Ana.\nTom went to his room.';

export async function contract(page: Page, address: string, bench: BenchPage, tell: Tell): Promise<Broken> {
  const broken: Broken = {};
  const part = async (name: Part, work: () => Promise<string | undefined>): Promise<void> => {
    const said = await work().catch((error: unknown) => String(error instanceof Error ? error.message : error).slice(0, 300));
    if (said !== undefined) broken[name] = said;
  };

  await page.goto(address);
  const found = await findField(page, bench);
  await found.field.scrollIntoView();
  const before = plain(await modelOf(page, found));
  await found.field.click();
  await chord(page, 'Control', 'KeyA');
  await page.keyboard.press('ArrowRight');
  const pace = { delay: bench.slow ? 30 : 0 };
  if (before) await page.keyboard.type(' ');
  await page.keyboard.type(FIRST, pace);
  await page.keyboard.press('Enter', pace);
  await page.keyboard.type(SECOND, pace);
  const typed = `${before} ${FIRST} ${SECOND}`.trim();

  const inField = await again(page, bench, found);
  await part('marks', () => marksOf(inField, typed));
  await part('untouched', async () => differs(typed, await modelOf(page, inField)));
  await part('caret', () => caretKept(page, inField, tell));
  await afterAPause(page);
  await part('writing', () => writes(page, inField, tell, SENTENCE));
  await part('undo', () => undoes(page, inField, typed));
  await part('lines', () => writes(page, inField, tell, LINES));
  await part('withdrawn', () => leavesNothing(page, inField, tell));
  return broken;
}

/** An editor closes a step of undo when nobody types for a while: half a second in most, one in Quill, later on a busy machine. */
async function afterAPause(page: Page): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const from = await now();
  await until(now, (time) => time > from + 2000);
}

/** A page may have put another field in the place of the first. */
async function again(page: Page, bench: BenchPage, { field, frame }: Found): Promise<Found> {
  const connected = await field.evaluate((element) => element.isConnected).catch(() => false);
  return connected ? { field, frame } : findField(page, bench);
}

const differs = (wanted: string, model: string): string | undefined => {
  const is = plain(model);
  return is === plain(wanted) ? undefined : `the model has “${model.slice(-200)}”`;
};

async function marksOf({ frame, field }: Found, typed: string): Promise<string | undefined> {
  const wanted = check(typed).findings.map(({ quote }) => quote);
  const seen = await until(() => marks(frame), (all) => all.length >= wanted.length);
  const quotes = seen.map(({ quote }) => quote.replaceAll('\u00a0', ' '));
  if (quotes.join('|') !== wanted.join('|')) return `marked “${quotes.join('”, “')}”`;
  return misplaced(field, seen);
}

/** Opens a card by key and closes it by Escape: focus and selection are as they were. */
async function caretKept(page: Page, { frame, field }: Found, tell: Tell): Promise<string | undefined> {
  const was = await selected(field);
  await tell(page, { type: 'open-card', step: 0 });
  await until(() => focusInOverlay(frame), Boolean);
  if (!(await card(frame))) return 'no card opened';
  await page.keyboard.press('Escape');
  await until(() => card(frame), (open) => !open);
  const is = await selected(field);
  return is === was ? undefined : `the selection was ${was} and is ${is}`;
}

/** Where the selection is, and what has the focus. */
const selected = (field: Found['field']): Promise<string> =>
  field.evaluate((element) => {
    const ownCaret = globalThis.bench?.caret?.();
    if (ownCaret) return ownCaret;
    const root = element.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
    const active = root.activeElement;
    const focus = active?.id || active?.className || active?.nodeName;
    if (active instanceof HTMLTextAreaElement) return `${focus} ${active.selectionStart}-${active.selectionEnd}`;
    const selection = root.getSelection?.() ?? getSelection();
    const path = (node: Node | null | undefined): string => (node?.parentNode && node !== element ? `${path(node.parentNode)}/${[...node.parentNode.childNodes].indexOf(node as ChildNode)}` : '');
    return `${focus} ${path(selection?.anchorNode)}:${selection?.anchorOffset}-${path(selection?.focusNode)}:${selection?.focusOffset}`;
  });

async function writes(page: Page, found: Found, tell: Tell, words: string): Promise<string | undefined> {
  const before = plain(await modelOf(page, found));
  // Words come from the panel, so the focus has left the field; an open card takes it away as the panel does.
  await tell(page, { type: 'open-card', step: 0 });
  await until(() => focusInOverlay(found.frame), Boolean).catch(() => undefined);
  const reply = await tell(page, { type: 'put-into-note', text: words });
  if (!reply?.ok) return `refused: ${reply && 'why' in reply ? reply.why : 'no answer'}`;
  const is = await until(async () => plain(await modelOf(page, found)), (text) => text !== before).catch(() => before);
  const without = is.replace(plain(words), '').replaceAll(/\s+/gu, ' ').trim();
  return is.includes(plain(words)) && without === before ? undefined : `the model has “${is.slice(-200)}”`;
}

async function undoes(page: Page, found: Found, typed: string): Promise<string | undefined> {
  await chord(page, 'Control', 'KeyZ');
  await until(async () => plain(await modelOf(page, found)), (text) => text === plain(typed)).catch(() => undefined);
  return differs(typed, await modelOf(page, found));
}

async function leavesNothing(page: Page, { frame }: Found, tell: Tell): Promise<string | undefined> {
  await tell(page, { type: 'stop' });
  const left = await until(
    async () => ({ hosts: await hosts(frame), status: await status(frame), ...(await frame.evaluate(() => ({ highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length }))) }),
    ({ hosts, highlights, sheets }) => hosts + highlights + sheets === 0,
  ).catch((error: unknown) => String(error));
  return typeof left === 'string' ? left : undefined;
}
