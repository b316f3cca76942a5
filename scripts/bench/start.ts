/** What it costs to be ready: the engine and its numbers from a bundle, as in a page, unpacked, and a first note read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchors } from '../../anchors.config.ts';
import type { Cost } from './cpu.ts';

const STARTS = 15;
const check = fileURLToPath(new URL('../../lib/language/check.ts', import.meta.url));

/** Run in a Node of its own. */
const PROBE = `
  const began = performance.now();
  const { check } = require(process.argv[1]);
  check('Raj pushed Tom at lunch.');
  console.log(performance.now() - began);
`;

/** Bundles the engine as the extension is bundled, and starts it some times. */
async function bundle(): Promise<string> {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'plainly-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    define: anchors,
    build: { outDir: folder, lib: { entry: check, formats: ['cjs'], fileName: () => 'check.cjs' } },
  });
  return folder;
}

/** The wall time of the quickest starts: a start is too short for the system's CPU clock, and nothing in it waits. */
export async function startCost(): Promise<Cost> {
  const folder = await bundle();
  try {
    const all = Array.from({ length: STARTS }, () => {
      const { stdout } = spawnSync(process.execPath, ['-e', PROBE, join(folder, 'check.cjs')], { encoding: 'utf8' });
      return Number(stdout);
    }).toSorted((a, b) => a - b);
    return { least: all[0] ?? 0, median: all[STARTS >> 1] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
