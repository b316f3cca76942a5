/** Who is measured: this engine, the phrases by themselves, and other readers of English, each with what it does by default. */
import type { Read } from './cpu.ts';
import { others } from './others.ts';

export const PLAINLY = 'plainly';

/** By name, how each is loaded. The others are dependencies of the bench alone. */
export const contestants: Record<string, () => Promise<Read>> = {
  [PLAINLY]: async () => (await import('../../lib/language/check.ts')).check,
  'alternation of the phrases': async () => (await import('./floor.ts')).phrases,
  'alternation of their rarest words': async () => (await import('./floor.ts')).anchors,
  ...others,
};
