import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Command, Happening, NewEvent } from '#pathway/events.ts';
import { ANA, at, record } from '../pathway/given.ts';
import { emptyDevice, files } from './disk.ts';

// The reminders go their own way after a command: here nobody waits for them.
vi.mock('../../../entrypoints/background/reminders.ts', () => ({ noticeClock: async () => undefined, remindNow: async () => undefined }));

const NOW = at('2034-11-26T10:00:00Z');
const [OLD, OTHER] = ['6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b', '7f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b'];
const event = (concern: string, recorded: string, what: Happening): NewEvent => ({ concern, recorded, by: ANA, what });
const begun = (concern: string): NewEvent[] => [
  event(concern, '2026-11-20T12:36:00Z', { kind: 'concern-identified', identified: '2026-11-20T12:36:00Z', origin: null }),
  event(concern, '2026-11-20T12:40:00Z', { kind: 'step-completed', step: '1.1', record }),
];
const concluded = (concern: string): NewEvent => event(concern, '2026-11-25T12:36:00Z', { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' });
const REMOVE: Command = { kind: 'concern-removed', reason: 'Kept for eight years.', second: { role: 'Registered Manager', name: 'Ruth' } };

/** A worker that has just started. */
async function started() {
  vi.resetModules();
  const modules = await Promise.all([import('#record/append.ts'), import('#record/db.ts'), import('#record/read.ts'), import('#record/backup/make.ts'), import('#record/backup/restore.ts'), import('#record/check/keep-checking.ts'), import('#record/exchange.ts'), import('#record/removal/ended.ts'), import('../../../entrypoints/background/commands.ts')]);
  const more = await Promise.all([import('#settings/desk.ts'), import('#record/person.ts'), import('#record/drafts.ts'), import('#record/journal/journal.ts'), import('#settings/retention.ts')]);
  return Object.assign({}, ...modules, ...more) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5] & (typeof modules)[6] & (typeof modules)[7] & (typeof modules)[8] & (typeof more)[0] & (typeof more)[1] & (typeof more)[2] & (typeof more)[3] & (typeof more)[4];
}
let plainly: Awaited<ReturnType<typeof started>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW.epochMilliseconds });
  emptyDevice();
  plainly = await started();
  await plainly.setDesk(ANA);
  await plainly.append([...begun(OLD), ...begun(OTHER), concluded(OLD)]);
});

describe('what was kept long enough', () => {
  test('is listed from the day on that eight years are over', async () => {
    const listed = async (day: string) => (await plainly.readForReview(8, Temporal.PlainDate.from(day))).map(({ concern }) => concern.id);
    expect(await listed('2034-11-24')).toEqual([]);
    expect(await listed('2034-11-25')).toEqual([OLD]);
  });

  test('is removed by two persons: its keys, sums, drafts and outlines go, the chain stays whole', async () => {
    await plainly.keepDraft(OLD, '1.2', { words: 'Raj again' }, NOW);
    const chain = (await plainly.db.events.toArray()).map(({ hash }) => hash);
    expect(await plainly.record(OLD, REMOVE)).toMatchObject({ ok: true });
    for (const table of [plainly.db.keys, plainly.db.drafts, plainly.db.outlines, plainly.db.concerns, plainly.db.folds, plainly.db.rows]) {
      expect(JSON.stringify(await table.filter((row: { id?: string; concern?: string | null }) => row.id === OLD || row.concern === OLD).toArray())).not.toMatch(/floor|words/u);
    }
    expect(await plainly.db.keys.where('concern').equals(OLD).count()).toBe(0);
    expect((await plainly.readJournal()).keys.map(({ concern }) => concern)).not.toContain(OLD);
    expect((await plainly.db.events.toArray()).map(({ hash }) => hash).slice(0, chain.length)).toEqual(chain);
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 6 });
    expect(files.size).toBeGreaterThan(0);
  });

  test('is left out by everything that reads, and that it was removed stays', async () => {
    await plainly.record(OLD, REMOVE);
    expect((await plainly.readConcerns()).map(({ id }) => id)).toEqual([OTHER]);
    expect(await plainly.readConcern(OLD)).toBeUndefined();
    expect(await plainly.readForAudit(Temporal.PlainDate.from('2026-11-01'))).toHaveLength(3);
    expect(await plainly.exportConcern(OLD)).toBeNull();
    expect((await plainly.readAbout('Raj')).concerns).toHaveLength(1);
    expect(await plainly.readRemovals()).toMatchObject([{ concern: OLD, by: ANA, what: REMOVE }]);
    plainly.db.close();
    plainly = await started();
    expect((await plainly.readConcerns()).map(({ id }) => id)).toEqual([OTHER]);
  });

  test('does not come back: not from an old backup, not from a file, not by a draft that was on its way', async () => {
    const [{ file, code }, handed] = [await plainly.makeBackup(NOW), await plainly.exportConcern(OLD)];
    await plainly.record(OLD, REMOVE);
    expect(await plainly.restore(file, code ?? '')).toMatchObject({ ok: true });
    expect(await plainly.joinEvents(handed?.text ?? '', handed?.code ?? '')).toMatchObject({ ok: false, error: expect.stringContaining('removed') });
    expect(await plainly.keep(OLD, '1.2', { words: 'late' })).toEqual({ ok: true });
    expect(await plainly.record(OLD, { kind: 'reopened', reason: 'A new incident was reported.' })).toMatchObject({ ok: false });
    expect(await plainly.db.keys.where('concern').equals(OLD).count()).toBe(0);
    expect(await plainly.db.drafts.count()).toBe(0);
  });

  test('a device that has it still, and gets the removal by a backup, removes it too', async () => {
    const before = await plainly.makeBackup(NOW);
    await plainly.record(OLD, REMOVE);
    const after = await plainly.makeBackup(NOW);
    plainly.db.close();
    emptyDevice();
    plainly = await started();
    await plainly.restore(before.file, before.code ?? '');
    expect(await plainly.readConcerns()).toHaveLength(2);
    expect(await plainly.restore(after.file, after.code ?? '')).toMatchObject({ ok: true, added: 1 });
    expect((await plainly.readConcerns()).map(({ id }) => id)).toEqual([OTHER]);
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 6 });
  });

  test.each<[string, string, Command]>([
    ['what has not ended', OTHER, REMOVE],
    ['by one person alone', OLD, { ...REMOVE, second: { role: 'Registered Manager', name: ` ${ANA.name.toUpperCase()} ` } }],
  ])('is not %s', async (_, concern, what) => {
    expect(await plainly.record(concern, what)).toMatchObject({ ok: false });
    expect(await plainly.readConcerns()).toHaveLength(2);
  });

  test('is not removed before its time, which the settings say', async () => {
    await plainly.setRetention({ years: 9, weekly: true });
    expect(await plainly.record(OLD, REMOVE)).toMatchObject({ ok: false, error: expect.stringContaining('25 November 2035') });
  });
});

describe('who looked, and what left', () => {
  const kinds = async () => (await plainly.db.events.toArray()).map(({ kind }) => kind).slice(5);

  test('a view is written down once for each person and hour', async () => {
    for (let time = 0; time < 3; time += 1) await plainly.record(OTHER, { kind: 'concern-viewed' });
    await plainly.setDesk({ role: 'Team Leader', name: 'Ben' });
    await plainly.record(OTHER, { kind: 'concern-viewed' });
    vi.setSystemTime(NOW.add({ minutes: 61 }).epochMilliseconds);
    await plainly.record(OTHER, { kind: 'concern-viewed' });
    expect((await kinds()).filter((kind) => kind === 'concern-viewed')).toHaveLength(3);
  });

  test('nothing of a concern is another one by it: not its sum, not when it was last written to', async () => {
    await plainly.db.concerns.toCollection().modify({ stale: 0 });
    const before = await plainly.readConcern(OTHER);
    await plainly.record(OTHER, { kind: 'concern-viewed' });
    await plainly.record(OTHER, { kind: 'exported', as: 'document' });
    expect(await plainly.readConcern(OTHER)).toEqual(before);
    expect(await plainly.db.concerns.where('stale').equals(1).count()).toBe(0);
    expect((await kinds()).toSorted()).toEqual(['concern-viewed', 'exported']);
  });

  test('an export is written down also where nobody has said who they are; a view then is not', async () => {
    await fakeBrowser.storage.local.remove('desk');
    await plainly.record(OTHER, { kind: 'exported', as: 'document' });
    await plainly.record(OTHER, { kind: 'concern-viewed' });
    expect(await kinds()).toEqual(['exported']);
  });
});

test('all that is held about one adult has no other adult’s name in it', async () => {
  const { personCopies } = await import('#pathway/documents/person-copy.ts');
  const { asText } = await import('#pathway/documents/as-text.ts');
  await plainly.append([{ concern: null, recorded: '2026-11-20T12:36:00Z', by: ANA, what: { kind: 'prompt-dismissed', rule: 'r', promptKind: 'k', quote: 'Raj and Tom were joking', reason: 'joking' } }]);
  const about = await plainly.readAbout('Raj');
  const copies = personCopies('Raj', about.concerns.map((each) => ({ ...each, now: NOW })), about.dismissed);
  const text = copies.map(asText).join('\n');
  expect(copies).toHaveLength(3);
  expect(text).toContain('Raj');
  expect(text).not.toContain('Tom');
  expect(await plainly.readPeople()).toEqual(['Raj', 'Tom']);
});
