/**
 * How fast the engine is beside others, in one run: `npm run bench:language`. CPU time of one call, on text that no contestant has
 * seen; the last line is JSON with all figures. Several minutes.
 */
import { check } from '../../lib/language/check.ts';
import { costs } from './cpu.ts';
import type { Cost, Read } from './cpu.ts';
import { anchors, phrases } from './floor.ts';
import { keyPress } from './key-press.ts';
import { textOf } from './notes.ts';
import { others } from './others.ts';
import { startCost } from './start.ts';

const PLAINLY = 'plainly';
const FLOOR = 'alternation of the phrases';
const contestants = new Map<string, Read>([
  [PLAINLY, check], [FLOOR, phrases], ['alternation of their rarest words', anchors], ...(await others()),
]);

const shown = (ms: number): string => ms.toFixed(3).padStart(10);

function print(title: string, found: ReadonlyMap<string, Cost>): void {
  const own = found.get(PLAINLY)?.least ?? 0;
  console.log(`\n${title}: ms of CPU a call (least, median), and how many times Plainly’s least`);
  for (const [name, { least, median }] of found) console.log(`  ${name.padEnd(36)}${shown(least)}${shown(median)}${(least / own).toFixed(2).padStart(10)}×`);
}

const figures: Record<string, Record<string, Cost>> = {};
for (const words of [1_000, 10_000]) {
  const found = await costs(contestants, () => textOf(words));
  print(`${words} words of new text`, found);
  figures[`new ${words}`] = Object.fromEntries(found);
}
for (const words of [1_000, 10_000]) {
  for (const place of ['end', 'middle'] as const) {
    const cost = await keyPress(words, place);
    figures[`key ${words} ${place}`] = { [PLAINLY]: cost };
    console.log(`\none key press at the ${place} of ${words} words: ${shown(cost.least).trim()} ms (median ${shown(cost.median).trim()})`);
  }
}
const start = await startCost();
figures['start'] = { [PLAINLY]: start };
console.log(`\nstart, weights and first note included, from a bundle: ${shown(start.least).trim()} ms (median ${shown(start.median).trim()})`);
console.log(JSON.stringify(figures));
