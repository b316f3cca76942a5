import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '#record/check/finding.ts';
import { emptyDevice } from './disk.ts';

const found = (at: string): Finding => ({ what: 'fewer', found: at, has: 0, knew: 12 });

beforeEach(() => {
  emptyDevice();
  vi.resetModules();
});

test('who is told that another thing is wrong, and then that nothing is, reads just that', async () => {
  const { findingNow, watchFindingNow } = await import('#record/health.ts');
  const { forgetFinding, keepFinding } = await import('#record/check/finding.ts');
  const read: Promise<Finding | null>[] = [];
  // As a page does: it listens first and reads then.
  const ends = watchFindingNow(() => read.push(findingNow()));
  expect(await findingNow()).toBeNull();
  await keepFinding(found('2026-11-24T10:00:00Z'));
  await keepFinding(found('2026-11-24T10:05:00Z'));
  await forgetFinding();
  await vi.waitFor(() => expect(read).toHaveLength(3));
  expect((await Promise.all(read)).map((each) => each?.found ?? null)).toEqual([expect.any(String), '2026-11-24T10:05:00Z', null]);
  ends();
});
