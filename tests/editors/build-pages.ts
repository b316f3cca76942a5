/** Installs the bench's packages where they are missing, and builds the pages that are written as modules. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUILT } from './serve.ts';

/** The editors' packages and the pages built from them: a project of its own, so that nobody else has to install them. */
const site = fileURLToPath(new URL('site/', import.meta.url));

/** @throws Error where npm could not install */
export function installEditors(): void {
  const stamp = `${site}node_modules/.installed-from`;
  const lock = createHash('sha256').update(readFileSync(`${site}package-lock.json`)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing the editors (half a minute) …\n');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'], { cwd: site, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('npm ci did not finish in tests/editors/site. With a working npm registry it needs nothing else.');
  writeFileSync(stamp, lock);
}

export async function buildPages(): Promise<void> {
  const pages = readdirSync(`${site}pages`);
  for (const page of pages) {
    const name = page.replace(/\.js$/u, '');
    await build({
      root: site,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: BUILT,
        emptyOutDir: false,
        target: 'esnext',
        lib: { entry: `${site}pages/${page}`, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
      },
    });
  }
}
