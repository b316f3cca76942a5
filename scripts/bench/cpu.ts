/** CPU time of one call, whatever else the machine does meanwhile. */

/** Something to measure: it reads a text. */
export type Read = (text: string) => unknown;

/** What one contestant needs, in milliseconds of CPU for one call. */
export interface Cost {
  least: number;
  median: number;
}

const BLOCKS = 8;
/** The system counts CPU time in steps of some milliseconds, so a block has to be much longer. */
const BLOCK_MS = 150;
/** Before anything counts: what is read all day is compiled, and has met the words that notes are made of. */
const WARM_MS = 2_500;
/** Whoever has used so much has shown what it needs. */
const ENOUGH_MS = 8_000;

async function block(read: Read, fresh: () => string, atLeast: number): Promise<number> {
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

/** Measures all contestants turn by turn, so that a busy minute hits them alike. */
export async function costs(contestants: ReadonlyMap<string, Read>, fresh: () => string): Promise<Map<string, Cost>> {
  const found = new Map([...contestants.keys()].map((name): [string, number[]] => [name, []]));
  const used = new Map<string, number>();
  for (let round = 0; round <= BLOCKS; round++) {
    for (const [name, read] of contestants) {
      if (round > 1 && (used.get(name) ?? 0) > ENOUGH_MS) continue;
      const before = process.cpuUsage();
      const cost = await block(read, fresh, round === 0 ? WARM_MS : BLOCK_MS);
      const { user, system } = process.cpuUsage(before);
      used.set(name, (used.get(name) ?? 0) + (user + system) / 1000);
      if (round > 0) found.get(name)?.push(cost);
    }
  }
  return new Map([...found].map(([name, all]) => [name, summary(all)]));
}

function summary(all: readonly number[]): Cost {
  const sorted = all.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 };
}
