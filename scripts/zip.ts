/**
 * Makes the packages for the stores: one for Chrome and Edge, one for Firefox with the sources that its reviewers ask
 * for, and the list of what they are made of.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sbom } from './sbom.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds and packs the extension for one browser.
 * @param out folder below the project's, `.output` unless told
 * @returns the packages that are there now
 * @throws Error where it was not made; what was said is in the message
 */
export function zip(browser: 'chrome' | 'firefox', out = '.output'): string[] {
  const { status, stdout, stderr } = spawnSync('wxt', ['zip', '--browser', browser], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', PLAINLY_OUT: out, PLAINLY_CLOCK: '', PLAINLY_SEAL: '' } });
  if (status !== 0) throw new Error(`The package for ${browser} was not made:\n${stdout}\n${stderr}`);
  return readdirSync(join(root, out)).filter((name) => name.endsWith('.zip')).map((name) => join(root, out, name));
}

/** Writes the parts beside the packages. */
function writeParts(out: string): string {
  mkdirSync(join(root, out), { recursive: true });
  const file = join(root, out, 'plainly.cdx.json');
  writeFileSync(file, sbom());
  return file;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = (['chrome', 'firefox'] as const).flatMap((browser) => zip(browser));
  process.stdout.write([...new Set(made), writeParts('.output')].map((path) => `${path}\n`).join(''));
}
