import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { extensionPage } from '../../tests/browser/drive/browser.ts';
import type { Show } from './show.ts';

const PICTURES = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
/** Enough of a room to see what is in it. */
const LINES = 14;

/** Goes through the rooms of the desk with the invented year in them, prints how each begins, and leaves pictures in `.output/demo/`. */
export async function showDesk({ opened, say }: Show): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const desk = await extensionPage(opened, 'desk.html');
  await desk.setViewport({ width: 1280, height: 900 });
  await desk.waitForSelector('.desk-top nav a');
  const rooms = await desk.$$eval('.desk-top nav a', (links) => links.map((link) => ({ hash: link.getAttribute('href') ?? '', words: link.textContent ?? '' })));
  for (const { hash, words } of rooms) {
    await desk.evaluate((to) => void (location.hash = to), hash);
    await desk.waitForFunction(() => document.querySelector('main h1') !== null && !document.querySelector('main [role=status]')?.textContent?.includes('Reading'), { polling: 50 });
    say(`\n${words}, as the desk shows it:`);
    for (const line of (await seen(desk)).slice(0, LINES)) say(`  ${line}`);
    await desk.screenshot({ path: `${PICTURES}desk-${hash.slice(1)}.png` });
  }
  say(`\nPictures: ${PICTURES}`);
}

/** The rows of a list where there is one, else the words of the room. */
async function seen(desk: Page): Promise<string[]> {
  const rows = await desk.$$eval('main .row-card', (cards) => cards.map((card) => (card as HTMLElement).innerText.split('\n').filter((line) => line.trim()).join(' · ')));
  if (rows.length) return rows;
  const words = await desk.$eval('main', (main) => (main as HTMLElement).innerText);
  return words.split('\n').map((line) => line.trim()).filter(Boolean);
}
