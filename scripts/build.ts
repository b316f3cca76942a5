import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Build {
  browser: 'chrome' | 'firefox';
  /** origins baked in: granted at install */
  sites?: readonly string[];
  /** the build whose clock tests can move */
  movableClock?: boolean;
  /** folder below the project's, `.output` unless told */
  out?: string;
}

/**
 * Builds the extension.
 * @returns the folder that a browser loads
 * @throws Error where the build failed; what it said is in the message
 */
export function build({ browser, sites = [], movableClock = false, out = '.output' }: Build): string {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '--browser', browser], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PLAINLY_SITES: sites.join(','),
      PLAINLY_CLOCK: movableClock ? 'movable' : '',
      PLAINLY_OUT: out,
    },
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}\n${stderr}`);
  return join(root, out, `${browser}-mv3${movableClock ? '-test' : ''}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sites = (process.env['PLAINLY_SITES'] ?? '').split(',').filter(Boolean);
  for (const browser of ['chrome', 'firefox'] as const) process.stdout.write(`${build({ browser, sites })}\n`);
}
