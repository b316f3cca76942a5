/**
 * Each property of the unit tests, from other seeds than the one that `npm test` takes:
 *   node scripts/properties.ts [ROUNDS] [SEED]
 * Stops at the first round in which one fails; fast-check names its seed there. Exit code 1 then.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [rounds = 20, first = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

const files = globSync('tests/unit/**/*.test.ts', { cwd: root }).filter((file) => readFileSync(`${root}${file}`, 'utf8').includes("/properties.ts'"));

for (let round = 0; round < rounds; round++) {
  const seed = String(first + round);
  process.stdout.write(`\n— round ${round + 1} of ${rounds}, seed ${seed}\n`);
  const { status } = spawnSync('vitest', ['run', '--project', 'unit', '--reporter=dot', ...files], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, SEED: seed } });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
