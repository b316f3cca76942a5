/** What takes long or wants an idle machine: each author left out in turn, random due times, properties from other seeds, 100,000 messages, the desk with 2,000 concerns. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const stages: [name: string, command: string, ...args: string[]][] = [
  ['each author left out in turn', process.execPath, 'scripts/score.ts', '--leave-one-out'],
  ['20,000 random due times', process.execPath, 'scripts/due-random.ts'],
  ['each property from twenty other seeds', process.execPath, 'scripts/properties.ts'],
  ['100,000 messages', 'vitest', 'run', '--project', 'unit', 'tests/unit/background/fuzz.test.ts'],
  ['the guard in twenty pages, the desk, full, and what the guest costs a page', 'vitest', 'run', '--project', 'long'],
];

for (const [name, command, ...args] of stages) {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, PLAINLY_FUZZ: '100000', PLAINLY_LONG: 'yes' } });
  if (status !== 0) process.exitCode = 1;
}
