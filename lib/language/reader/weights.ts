/** Written by `npm run train`: the reader's numbers (see model.ts). Not for hands. */
import type { Packed } from './model.ts';

export const WEIGHTS: Packed = {
  bits: 1,
  stack: { base: 0, note: 0, sentence: 0, second: 0 },
  levels: { prompt: 1, quiet: 0, nudge: 1 },
  note: { unit: 1, bias: 0, packed: '' },
  sentence: { unit: 1, bias: 0, packed: '' },
};
