import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { figures, MONDAY, signing, WEEK } from '../pathway/audit/shared.ts';
import { ANA, at } from '../pathway/given.ts';
import { aware } from '../pathway/told.ts';

/** A page or the worker: modules of their own over one database. */
async function context() {
  vi.resetModules();
  const [{ append }, { readAudits, readServiceAudits }, { liveQuery }] = await Promise.all([import('#record/append.ts'), import('#record/service.ts'), import('dexie')]);
  return { append, readAudits, readServiceAudits, liveQuery };
}

test('a page that was open before follows a signature that the worker writes, and what the service owes', async () => {
  const [page, worker] = [await context(), await context()];
  const seen: { audits: number[]; tasks: (number | undefined)[] } = { audits: [], tasks: [] };
  const audits = page.liveQuery(() => page.readAudits(WEEK)).subscribe((events) => void seen.audits.push(events.length));
  const service = page.liveQuery(() => page.readServiceAudits(at(MONDAY))).subscribe((owed) => void seen.tasks.push(owed?.tasks.length));
  await expect.poll(() => seen).toEqual({ audits: [0], tasks: [undefined] });
  const first = aware();
  await worker.append([{ concern: '00000000-0000-4000-8000-000000000001', recorded: first.recorded, by: ANA, what: first.what }]);
  await expect.poll(() => seen.tasks.at(-1)).toBe(0);
  const correction = { task: 'practice-correction' as const, about: '', owner: 'Registered Manager' as const, due: '2026-12-04T17:00:00Z' };
  const what = signing('1.5', WEEK, figures('1.5', WEEK, [], MONDAY), MONDAY, { tasks: [correction] });
  await worker.append([{ concern: null, recorded: MONDAY, by: ANA, what }]);
  await expect.poll(() => [seen.audits.at(-1), seen.tasks.at(-1)]).toEqual([1, 1]);
  audits.unsubscribe();
  service.unsubscribe();
});
