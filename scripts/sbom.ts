import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The parts of a release as CycloneDX JSON, production dependencies only. What differs from one run to the next (a serial
 * number, the time) is left out, so that the same sources give the same bytes.
 * @throws Error where npm could not make it
 */
export function sbom(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`npm made no list of parts:\n${stderr}`);
  const { serialNumber: _serial, metadata, ...rest } = JSON.parse(stdout) as { serialNumber: string; metadata: { timestamp: string; component: object } };
  const { timestamp: _time, component, ...about } = metadata;
  return `${JSON.stringify({ ...rest, metadata: { ...about, component: { ...component, name: 'plainly' } } }, null, 2)}\n`;
}
