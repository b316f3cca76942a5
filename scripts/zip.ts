/** Makes the packages for the stores: one for Chrome and Edge, one for Firefox with the sources that its reviewers ask for. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync('wxt', ['zip', '--browser', browser], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) {
    process.stderr.write(`The package for ${browser} was not made. Look at the lines above.\n`);
    process.exit(status ?? 1);
  }
}

const made = readdirSync(join(root, '.output')).filter((name) => name.endsWith('.zip'));
process.stdout.write(made.map((name) => `${join(root, '.output', name)}\n`).join(''));
