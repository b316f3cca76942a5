import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withSteps } from './steps.render.ts';

test('the table in docs/pathway.md is the one that the code has', async () => {
  const page = readFileSync(new URL('../../../docs/pathway.md', import.meta.url), 'utf8');
  await expect(withSteps(page)).toMatchFileSnapshot('../../../docs/pathway.md');
});
