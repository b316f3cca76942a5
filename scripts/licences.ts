/** What a release is made of: each production dependency with its licence, from the lock file and the packages themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** SPDX names of licences that let anybody use, change and pass on what is under them, with no duty but to name it. */
export const ACCEPTED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'];

export interface Licensed {
  name: string;
  version: string;
  /** as the package names it; empty where it names none */
  licence: string;
  /** the licence as the package holds it; empty where it holds none */
  text: string;
}

interface Locked {
  dev?: true;
  devOptional?: true;
  optional?: true;
}

/** Every package that could be in the build, by name. */
export function licences(): Licensed[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional);
  return shipped.map(([path]) => licenceOf(path)).sort((one, other) => (`${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1));
}

function licenceOf(path: string): Licensed {
  const folder = join(root, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: unknown };
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/iu.test(entry)) : undefined;
  return { name, version, licence: typeof license === 'string' ? license : '', text: file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '' };
}

/** The list as a text that is shipped in the package. */
export function licenceList(): string {
  const all = licences();
  const lines = all.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = all.filter(({ text }) => text).map(({ name, version, text }) => `${'='.repeat(72)}\n${name} ${version}\n${'='.repeat(72)}\n\n${text}\n`);
  return `Plainly is under the MIT licence. It is made with these packages:\n\n${lines.join('\n')}\n\n${texts.join('\n')}`;
}
