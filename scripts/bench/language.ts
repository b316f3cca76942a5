/**
 * How fast the engine is beside others, in one run: `npm run bench:language`. CPU time of one call, on text that no contestant has
 * seen; the last line is JSON with all figures. Several minutes.
 */
import { loadavg } from 'node:os';
import { contestants, PLAINLY } from './contestants.ts';
import type { Cost } from './cpu.ts';
import { keyPress } from './key-press.ts';
import { Race } from './race.ts';
import { startCost } from './start.ts';

const shown = (ms: number): string => ms.toFixed(3).padStart(10);
const load = (): string => `load of the machine, over one, five and fifteen minutes: ${loadavg().map((one) => one.toFixed(1)).join(', ')}`;

function print(title: string, found: ReadonlyMap<string, Cost>): void {
  const own = found.get(PLAINLY)?.least ?? 0;
  console.log(`\n${title}: ms of CPU a call (least, median), and how many times Plainly’s least`);
  for (const [name, { least, median }] of found) console.log(`  ${name.padEnd(36)}${shown(least)}${shown(median)}${(least / own).toFixed(2).padStart(10)}×`);
}

console.log(load());
const figures: Record<string, Record<string, Cost>> = {};
const race = new Race();
await race.start(Object.keys(contestants));
for (const words of [1_000, 10_000]) {
  const found = await race.run(words);
  print(`${words} words of new text`, found);
  figures[`new ${words}`] = Object.fromEntries(found);
}
race.end();
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
console.log(load());
console.log(JSON.stringify(figures));
