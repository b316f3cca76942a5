/** CPU time of one call, whatever else the machine does meanwhile. */

/** Something to measure: it reads a text. */
export type Read = (text: string) => unknown;

/** What one contestant needs, in milliseconds of CPU for one call. */
export interface Cost {
  least: number;
  median: number;
}

export const BLOCKS = 8;
/** The system counts CPU time in steps of some milliseconds, so a block has to be much longer. */
export const BLOCK_MS = 150;
/** Before anything counts: what is read all day is compiled, and has met the words that notes are made of. */
export const WARM_MS = 2_500;

/** What one call needs, over so many calls that they need `atLeast` milliseconds together. No text is read twice. */
export async function block(read: Read, fresh: () => string, atLeast: number): Promise<number> {
  let calls = 0;
  let spent = 0;
  for (let many = 1; spent < atLeast; many = Math.min(64, many * 2)) {
    const texts = Array.from({ length: many }, fresh);
    const before = process.cpuUsage();
    for (const text of texts) {
      const answer = read(text);
      if (answer instanceof Promise) await answer;
    }
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1000;
    calls += many;
  }
  return spent / calls;
}

/** Measures one reader by itself. */
export async function costOf(read: Read, fresh: () => string): Promise<Cost> {
  await block(read, fresh, WARM_MS);
  const all: number[] = [];
  for (let round = 0; round < BLOCKS; round++) all.push(await block(read, fresh, BLOCK_MS));
  return summary(all);
}

export function summary(all: readonly number[]): Cost {
  const sorted = all.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
}
