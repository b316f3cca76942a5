/** Faults in real browsers by the counts that are published, and the random walk by its 10,000 seeds: about an hour. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, FAULTS: 'long' };

for (const [project, ...files] of [['unit', 'tests/unit/record/walk.test.ts'], ['faults']] as const) {
  const { status } = spawnSync('vitest', ['run', '--project', project, ...files], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', env });
  if (status !== 0) process.exitCode = 1;
}
