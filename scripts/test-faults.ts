/** Faults in real browsers by the counts that are published, and the random walk by its 10,000 seeds: about an hour and a half. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each walk loads the record's modules anew, and a process keeps them all: so many fit into one. */
const WALKS = 500;
const SEEDS = 10_000;

function run(env: Record<string, string>, ...args: string[]): void {
  const { status } = spawnSync('vitest', ['run', ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...env } });
  if (status !== 0) process.exitCode = 1;
}

for (let seed = 1; seed <= SEEDS; seed += WALKS) run({ SEED: String(seed), WALKS: String(WALKS) }, '--project', 'unit', 'tests/unit/record/walk.test.ts');
run({ FAULTS: 'long' }, '--project', 'faults');
