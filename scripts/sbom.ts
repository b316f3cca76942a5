import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { licences } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Parts {
  serialNumber: string;
  metadata: { timestamp: string; component: { 'bom-ref': string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * The parts of a release as CycloneDX JSON: what is for development is left out here, because npm's own `--omit dev`
 * leaves out what a release and its development share. What differs from one run to the next (a serial number, the
 * time, the folder's name) is left out too, so that the same sources give the same bytes.
 * @throws Error where npm could not make it
 */
export function sbom(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`npm made no list of parts:\n${stderr}`);
  const { serialNumber: _serial, metadata, components, dependencies, ...rest } = JSON.parse(stdout) as Parts;
  const { timestamp: _time, component, ...about } = metadata;
  const shipped = new Set([component['bom-ref'], ...licences().map(({ name, version }) => `${name}@${version}`)]);
  return `${JSON.stringify(
    {
      ...rest,
      metadata: { ...about, component: { ...component, name: 'plainly' } },
      components: components.filter((part) => shipped.has(part['bom-ref'])),
      dependencies: dependencies.filter(({ ref }) => shipped.has(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((part) => shipped.has(part)) })),
    },
    null,
    2,
  )}\n`;
}
