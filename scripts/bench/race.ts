/** Measures all contestants side by side, turn by turn, so that a busy minute hits them alike. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BLOCK_MS, BLOCKS, summary, WARM_MS } from './cpu.ts';
import type { Cost } from './cpu.ts';

/** A block of calls on new texts of so many words, of so many milliseconds at least. */
export interface Question {
  words: number;
  atLeast: number;
}

/** What one call needs; or why there is nothing to measure. */
export type Answer = { cost: number } | { cannot: string };

/** Whoever has used so many milliseconds for one length has shown what it needs. */
const ENOUGH_MS = 8_000;

const script = fileURLToPath(new URL('contestant.ts', import.meta.url));

export class Race {
  readonly #runners = new Map<string, ChildProcess>();

  /** Starts everyone; of each that cannot be loaded, one line says why. */
  async start(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const runner = fork(script, [name]);
      const said = await heard(runner);
      if ('cost' in said) this.#runners.set(name, runner);
      else {
        console.error(`${name} is left out: ${said.cannot}`);
        runner.disconnect();
      }
    }
  }

  async run(words: number): Promise<Map<string, Cost>> {
    const found = new Map([...this.#runners.keys()].map((name): [string, number[]] => [name, []]));
    const used = new Map<string, number>();
    for (let round = 0; round <= BLOCKS; round++) {
      for (const [name, runner] of this.#runners) {
        if (round > 1 && (used.get(name) ?? 0) > ENOUGH_MS) continue;
        const atLeast = round === 0 ? WARM_MS : BLOCK_MS;
        runner.send({ words, atLeast } satisfies Question);
        const said = await heard(runner);
        if ('cannot' in said) throw new Error(`${name}: ${said.cannot}`);
        used.set(name, (used.get(name) ?? 0) + Math.max(atLeast, said.cost));
        if (round > 0) found.get(name)?.push(said.cost);
      }
    }
    return new Map([...found].map(([name, all]) => [name, summary(all)]));
  }

  end(): void {
    for (const runner of this.#runners.values()) runner.disconnect();
  }
}

async function heard(runner: ChildProcess): Promise<Answer> {
  const [said] = (await once(runner, 'message')) as [Answer];
  return said;
}
