import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEvent } from '#pathway/events.ts';
import { ANA, at, calendars, record } from '../pathway/given.ts';
import { RECORDS } from '../pathway/records.ts';

/** The background as a worker that has just started has it: its modules anew, the stores as they are. */
async function freshWorker() {
  vi.resetModules();
  const [{ reconcile }, { append }, { db }, { readConcerns }, { readReminded }, { readServiceAudits }] = await Promise.all([
    import('../../../entrypoints/background/reconcile.ts'),
    import('#record/append.ts'),
    import('#record/db.ts'),
    import('#record/read.ts'),
    import('#settings/reminded.ts'),
    import('#record/service.ts'),
  ]);
  return { reconcile: (now: string) => reconcile(calendars, at(now.includes('T') ? now : `2026-11-24T${now}Z`)), append, db, readConcerns, readReminded, readServiceAudits };
}
type Worker = Awaited<ReturnType<typeof freshWorker>>;

const identified: NewEvent = {
  concern: 'c1',
  recorded: '2026-11-24T12:36:00Z',
  by: ANA,
  what: { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } },
};
const completed: NewEvent = { concern: 'c1', recorded: '2026-11-24T12:40:00Z', by: ANA, what: { kind: 'step-completed', step: '1.1', record } };

/** What Plainly noticed by itself is readable whatever is locked. */
const clear = (sealed = '') => JSON.parse(sealed.replace(/^c1\./u, ''));
const kinds = async ({ db }: Worker) => (await db.events.toArray()).map(({ kind }) => kind);
const badge = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];
const closures = async () => (await fakeBrowser.storage.local.get('closures'))['closures'];

/** What people were told, each once that it was. */
const notified = vi.spyOn(fakeBrowser.notifications, 'create');
const told = (): unknown[] => notified.mock.calls.map((call) => Object(call.at(-1)).message);

beforeEach(() => {
  fakeBrowser.reset();
  notified.mockClear();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

/** A worker with a concern whose step 1.2 is due 13:10. */
async function withConcern(): Promise<Worker> {
  const worker = await freshWorker();
  await worker.reconcile('12:35:00');
  await worker.append([identified, completed]);
  await worker.reconcile('12:40:00');
  return worker;
}

describe('a due time that passed', () => {
  test('is written down once, at its own time, with when it was noticed, by nobody', async () => {
    const worker = await withConcern();
    await worker.reconcile('13:12:00');
    await worker.reconcile('13:13:00');
    expect(await kinds(worker)).toEqual(['concern-identified', 'step-completed', 'due-passed']);
    expect((await worker.readConcerns())[0]?.passed).toEqual([{ step: '1.2', due: '2026-11-24T13:10:00Z', noticed: '2026-11-24T13:12:00Z' }]);
    expect((await worker.db.events.toArray()).at(-1)?.sealed).toMatch(/^c1\.\{"by":null,/u);
  });

  test('two workers that start at once write one and tell once', async () => {
    await withConcern();
    const [one, other] = [await freshWorker(), await freshWorker()];
    await Promise.all([one.reconcile('13:12:00'), other.reconcile('13:12:00'), one.reconcile('13:12:00')]);
    expect(await kinds(one)).toEqual(['concern-identified', 'step-completed', 'due-passed']);
    expect(told()).toEqual(['1 step is overdue.']);
  });
});

describe('what people are told', () => {
  test('each threshold once, over restarts of the worker', async () => {
    await withConcern();
    for (const now of ['12:59:59', '13:00:01', '13:01:00', '13:09:00', '13:10:00', '13:10:30', '13:11:00']) {
      const worker = await freshWorker();
      await worker.reconcile(now);
    }
    expect(told()).toEqual(['1 step is due within the hour.', '1 step is overdue.']);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
  });

  test('no name in the notification or on the badge', async () => {
    const worker = await withConcern();
    await worker.reconcile('16:10:00');
    const shown = JSON.stringify([told(), await fakeBrowser.notifications.getAll(), await badge()]);
    expect(shown).toContain('1 step is overdue. 2 are due within the hour.');
    expect(shown).not.toMatch(/Tom|Raj|Ana|hit|Dining/u);
  });

  test('the badge counts what is overdue or due within the hour', async () => {
    const worker = await withConcern();
    expect(await badge()).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
    await worker.reconcile('16:10:00');
    expect(await badge()).toEqual(['3', 'Plainly: 3 steps overdue or due within the hour']);
  });

  test('a tab’s own “!” stays on it', async () => {
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '!' });
    await withConcern();
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('!');
  });

  test('a record that may not be written to is said in the toolbar', async () => {
    const worker = await withConcern();
    worker.db.close();
    globalThis.indexedDB = new IDBFactory();
    Dexie.dependencies.indexedDB = globalThis.indexedDB;
    await (await freshWorker()).reconcile('13:12:00');
    expect(await badge()).toEqual(['!', expect.stringMatching(/^Plainly\. The record on this device is damaged or missing/u)]);
  });
});

describe('the alarm', () => {
  const threshold = async () => (await fakeBrowser.alarms.get('threshold'))?.scheduledTime ?? 0;

  test('is set to the next threshold, counted from now', async () => {
    const worker = await withConcern();
    await worker.reconcile('12:50:00');
    const minutes = ((await threshold()) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9.9);
    expect(minutes).toBeLessThanOrEqual(10);
  });

  test('is none where nothing is open', async () => {
    const worker = await freshWorker();
    await worker.reconcile('12:35:00');
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});

describe('closed', () => {
  test('a gap in which something passed is kept for the banner; ticks are no gap', async () => {
    const worker = await withConcern();
    for (const now of ['12:41:00', '12:42:00', '13:12:00']) await worker.reconcile(now);
    expect(await closures()).toEqual([{ from: '2026-11-24T12:42:00Z', to: '2026-11-24T13:12:00Z' }]);
  });

  test('a gap in which nothing passed is not, nor is the first start', async () => {
    const worker = await freshWorker();
    await worker.reconcile('07:00:00');
    await worker.reconcile('12:35:00');
    expect(await closures()).toBeUndefined();
  });
});

describe('the device’s clock went back', () => {
  test('it is written down, of no concern; nothing is told twice or passes twice; what is new is told', async () => {
    const worker = await withConcern();
    await worker.reconcile('13:12:00');
    await worker.reconcile('12:45:00');
    const [event] = (await worker.db.events.toArray()).slice(-1);
    expect(event).toMatchObject({ kind: 'clock-moved-back', concern: null, at: '2026-11-24T12:45:00Z' });
    expect(clear(event?.sealed)).toEqual({ by: null, what: { kind: 'clock-moved-back', from: '2026-11-24T13:12:00Z', to: '2026-11-24T12:45:00Z' } });
    expect(await badge()).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
    notified.mockClear();
    await worker.append([{ ...identified, concern: 'c2', recorded: '2026-11-24T12:46:00Z' }]);
    for (const now of ['12:46:00', '13:05:00', '13:12:00']) await worker.reconcile(now);
    // The new concern was identified 12:36: its first record was due 12:51, its 1.2 warns at 13:11.
    expect(told()).toEqual(['2 steps are overdue. 1 is due within the hour. Nobody has acknowledged it: it is for the deputy now. 1 first record is not finished.', '2 steps are overdue. 1 is due within the hour. 1 first record is not finished.']);
    expect((await kinds(worker)).filter((kind) => kind === 'due-passed')).toHaveLength(2);
  });
});

describe('the audits of the service', () => {
  const audit = (recorded: string): NewEvent => ({ concern: null, recorded, by: ANA, what: { kind: 'step-completed', step: '1.5', record: RECORDS['1.5'] } });
  const passed = async ({ db }: Worker) => (await db.events.toArray()).filter(({ kind }) => kind === 'due-passed').map(({ concern, at: noticed, sealed }) => [concern, noticed, clear(sealed).what.obligation, clear(sealed).what.due]);

  /** A worker of a service whose only concern, of 24 November, is no concern: nothing but its audits is due. */
  async function withAudits(): Promise<Worker> {
    const worker = await freshWorker();
    const begun = await worker.append([identified]);
    await worker.append([{ concern: 'c1', recorded: '2026-11-24T12:41:00Z', by: ANA, what: { kind: 'recorded-in-error', event: begun.ok ? (begun.ids[0] ?? '') : '', reason: 'It was another house.' } }]);
    await worker.reconcile('2026-11-30T16:30:00Z');
    notified.mockClear();
    return worker;
  }

  test('are on the badge within the hour, then overdue, in one notification each time', async () => {
    await withAudits();
    expect(await badge()).toEqual(['2', 'Plainly: 2 steps overdue or due within the hour']);
    for (const now of ['2026-11-30T16:59:00Z', '2026-11-30T17:00:30Z', '2026-11-30T17:01:30Z', '2026-11-30T17:11:00Z', '2026-12-01T08:00:00Z']) await (await freshWorker()).reconcile(now);
    expect(told()).toEqual(['2 steps are overdue.', '2 steps are overdue. Nobody has acknowledged it: it is for the deputy now.']);
    expect(await badge()).toEqual(['2', 'Plainly: 2 steps overdue or due within the hour']);
  });

  test('a due time that passed is written down once, of no concern, at its own time, by several workers at once too', async () => {
    await withAudits();
    const workers = [await freshWorker(), await freshWorker()];
    await Promise.all([...workers, ...workers].map(({ reconcile }) => reconcile('2026-11-30T17:20:00Z')));
    const worker = await freshWorker();
    await worker.reconcile('2026-12-01T09:00:00Z');
    expect(await passed(worker)).toEqual([
      [null, '2026-11-30T17:20:00Z', '1.5/2026-11-23', '2026-11-30T17:00:00Z'],
      [null, '2026-11-30T17:20:00Z', '2.5/2026-11-16', '2026-11-30T17:00:00Z'],
    ]);
  });

  test('one that is written is gone from the badge', async () => {
    const worker = await withAudits();
    await worker.reconcile('2026-11-30T17:20:00Z');
    await worker.append([audit('2026-11-30T17:21:00Z')]);
    await worker.reconcile('2026-11-30T17:22:00Z');
    expect(await badge()).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
  });

  test('closed for months: one notification, one closure, and each due time in the record once', async () => {
    const worker = await withAudits();
    await worker.reconcile('2027-03-10T09:00:00Z');
    expect(told()).toEqual(['3 steps are overdue. Nobody has acknowledged it: it is for the deputy now.']);
    expect(await closures()).toEqual([{ from: '2026-11-30T16:30:00Z', to: '2027-03-10T09:00:00Z' }]);
    const names = (await passed(worker)).map(([, , obligation]) => obligation);
    expect(new Set(names).size).toBe(names.length);
    await worker.reconcile('2027-03-10T09:01:00Z');
    expect(await passed(worker)).toHaveLength(names.length);
  });

  test('what is kept of them is as good as the record', async () => {
    const worker = await withAudits();
    const { db, reconcile } = worker;
    await reconcile('2026-11-30T16:31:00Z');
    expect(await db.service.toArray()).toMatchObject([{ stale: 0, watch: { open: [at('2026-11-30T17:00:00Z').epochMilliseconds, at('2026-11-30T17:00:00Z').epochMilliseconds, at('2026-12-07T17:00:00Z').epochMilliseconds] } }]);
    await worker.append([audit('2026-11-30T16:32:00Z')]);
    expect(await db.service.toArray()).toMatchObject([{ stale: 1, watch: null }]);
    await reconcile('2026-11-30T16:33:00Z');
    expect(await badge()).toEqual(['1', 'Plainly: 1 step overdue or due within the hour']);
  });

  test('a concern that comes in from before the first one begins them anew; a later one changes nothing', async () => {
    const worker = await withAudits();
    const stale = async () => (await worker.db.service.toArray()).map((each) => each.stale);
    await worker.append([{ ...identified, concern: 'c2', recorded: '2026-11-30T16:31:00Z' }]);
    expect(await stale()).toEqual([0]);
    await worker.append([{ ...identified, concern: 'c3', recorded: '2026-11-02T09:00:00Z' }]);
    expect(await stale()).toEqual([1]);
  });

  test('a device’s clock that was a year ahead is set right: what passed stays so, and the audits of today are read', async () => {
    const worker = await withAudits();
    await worker.reconcile('2027-11-30T16:30:00Z');
    await worker.reconcile('2027-11-30T16:31:00Z');
    await worker.reconcile('2026-11-30T16:32:00Z');
    expect(await badge()).toEqual(['3', 'Plainly: 3 steps overdue or due within the hour']);
    expect(await worker.readServiceAudits(at('2026-11-30T16:32:00Z'))).toMatchObject({ recorded: '2026-11-24T12:36:00Z', from: '2026-09-21T16:32:00Z' });
  });

  test('the device’s clock goes back: what passed stays passed', async () => {
    const worker = await withAudits();
    await worker.reconcile('2026-11-30T17:20:00Z');
    await worker.reconcile('2026-11-28T10:00:00Z');
    expect(await badge()).toEqual(['2', 'Plainly: 2 steps overdue or due within the hour']);
    await worker.reconcile('2026-11-30T17:30:00Z');
    expect(await passed(worker)).toHaveLength(2);
  });
});
