import { vi } from 'vitest';
import type * as Stretch from '#lock/stretch.ts';

/** Passphrases are stretched as in the product, only shorter: what hangs on them is tested hundreds of times. */
vi.mock('#lock/stretch.ts', async (original) => {
  const real = await original<typeof Stretch>();
  return { ...real, newStretch: () => ({ ...real.newStretch(), m: 64, t: 1 }) };
});
