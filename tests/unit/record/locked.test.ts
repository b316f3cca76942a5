import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dueSteps } from '#pathway/due-steps.ts';
import type { Happening, NewEvent } from '#pathway/events.ts';
import { ANA, at, calendars, record } from '../pathway/given.ts';
import { RECORDS } from '../pathway/records.ts';
import { unsealed } from './unsealed.ts';

const SERVICE = 'kettle harbour violet nine';
const MANAGERS = 'lantern oatmeal ridge seven';
const NOW = at('2026-11-24T16:00:00Z');

/** A worker that has just started: its modules anew, the stores as they are. */
async function started() {
  vi.resetModules();
  const modules = await Promise.all([
    import('#record/append.ts'),
    import('#record/db.ts'),
    import('#record/drafts.ts'),
    import('#record/read.ts'),
    import('#record/chain.ts'),
    import('#lock/open-keys.ts'),
    import('#lock/set-up.ts'),
    import('#lock/unlock.ts'),
    import('../../../entrypoints/background/reconcile.ts'),
  ]);
  return Object.assign({}, ...modules) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5] & (typeof modules)[6] & (typeof modules)[7] & (typeof modules)[8];
}

const event = (recorded: string, what: Happening): NewEvent => ({ concern: 'c1', recorded, by: ANA, what });
const EVENTS: NewEvent[] = [
  event('2026-11-24T12:36:00Z', { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } }),
  event('2026-11-24T12:40:00Z', { kind: 'step-completed', step: '1.1', record }),
  event('2026-11-24T13:00:00Z', { kind: 'step-completed', step: '1.4', record: { ...RECORDS['1.4'], wishes: 'Tom wants it to stop.' } } as Happening),
];

let plainly: Awaited<ReturnType<typeof started>>;
let clocks: string;

const clocksNow = async () => JSON.stringify((await plainly.readConcerns()).map((concern) => dueSteps(concern, calendars, NOW).map(({ id, due, completed }) => ({ id, due, completed }))));
const lock = () => plainly.setOpen({});

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  plainly = await started();
  await plainly.setUpLock({ service: SERVICE, managers: MANAGERS });
  await plainly.append(EVENTS);
  await plainly.keepDraft('c1', '1.2', { words: 'Raj again' }, NOW);
  clocks = await clocksNow();
});

/** Everything that the extension has on the disk and in memory that outlives a worker, as text: short words stand by chance in what is sealed. */
async function dump(): Promise<string> {
  const stores = await Promise.all(plainly.db.tables.map((table) => table.toArray()));
  return unsealed(JSON.stringify([stores, await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]));
}

describe('while all is locked', () => {
  beforeEach(lock);

  test('no store has a name, a word, a place or a kind of abuse', async () => {
    expect(await dump()).not.toMatch(/Raj|Tom|Ana|hit|shouted|Dining|psychological|stop/u);
  });

  test('the clocks are the same, and go on', async () => {
    expect(await clocksNow()).toBe(clocks);
    await plainly.reconcile(calendars, NOW);
    expect((await plainly.db.events.toArray()).filter(({ kind }) => kind === 'due-passed').length).toBeGreaterThan(0);
    expect(await fakeBrowser.action.getBadgeText({})).not.toBe('');
    expect(await plainly.firstBreak(await plainly.db.events.toArray())).toBeNull();
  });

  test('they are the same after the sums were kept and turned meanwhile', async () => {
    await plainly.unlock(MANAGERS);
    await plainly.reconcile(calendars, at('2026-11-24T13:01:00Z'));
    await lock();
    await plainly.reconcile(calendars, at('2026-11-24T13:05:00Z'));
    expect(await plainly.readOpenConcerns()).toHaveLength(1);
    await plainly.reconcile(calendars, NOW);
    await plainly.unlock(MANAGERS);
    const unlocked = await plainly.readRows('all', calendars, NOW);
    await plainly.reconcile(calendars, NOW);
    const looked = await plainly.readRows('all', calendars, NOW);
    const of = ({ rows }: typeof looked) => rows.map(({ people, clocks: running }) => [people.map(({ reference }) => reference), running.map(({ id, passed }) => `${id} ${passed}`)]);
    expect(of(unlocked)).toEqual(of(looked));
    expect(of(looked)).toEqual([[['Tom', 'Raj'], expect.arrayContaining(['1.2 true'])]]);
  });

  test('what is read of a concern has no word in it', async () => {
    expect(JSON.stringify(await plainly.readConcerns())).not.toMatch(/Raj|Tom|Ana|hit|shouted|Dining|psychological|stop/u);
    await expect(plainly.readDraft('c1', '1.2')).rejects.toThrow('locked');
  });

  test('nothing that a person records is written, and it is said what to do; unlocked it is', async () => {
    const told = event('2026-11-24T13:10:00Z', { kind: 'escalated', to: ['Team Leader'], reason: 'It happened again today.' });
    expect(await plainly.append([told])).toMatchObject({ ok: false, error: expect.stringContaining('Unlock it') });
    expect(await plainly.keepDraft('c1', '1.2', {}, NOW)).toMatchObject({ ok: false, error: expect.stringContaining('Unlock it') });
    await plainly.unlock(SERVICE);
    expect(await plainly.append([told])).toMatchObject({ ok: true });
  });

  test('a worker that starts anew finds it locked', async () => {
    plainly.db.close();
    plainly = await started();
    expect(await clocksNow()).toBe(clocks);
    expect(JSON.stringify(await plainly.readConcerns())).not.toContain('Raj');
  });
});

describe('while managers’ part is locked', () => {
  beforeEach(async () => {
    await lock();
    await plainly.unlock(SERVICE);
  });

  test('the shift reads its own steps, and of the others when and no word', async () => {
    const [concern] = await plainly.readConcerns();
    expect(concern?.firstRecord?.record.behaviour).toBe(record.behaviour);
    expect(concern?.people.map(({ reference }) => reference)).toEqual(['Tom', 'Raj']);
    expect(concern?.steps['1.4'].done?.completed).toBe('2026-11-24T13:00:00Z');
    expect(JSON.stringify(concern)).not.toMatch(/psychological|wants it to stop/u);
    expect(await clocksNow()).toBe(clocks);
    expect(await plainly.readDraft('c1', '1.2')).toEqual({ words: 'Raj again' });
  });

  test('the shift writes its own steps, not those of managers', async () => {
    expect(await plainly.append([event('2026-11-24T13:10:00Z', { kind: 'step-completed', step: '1.2', record: RECORDS['1.2'] } as Happening)])).toMatchObject({ ok: true });
    expect(await plainly.append([event('2026-11-24T13:11:00Z', { kind: 'step-completed', step: '1.3', record: RECORDS['1.3'] } as Happening)])).toMatchObject({ ok: false, error: expect.stringContaining('managers') });
    expect(await plainly.append([event('2026-11-24T13:12:00Z', { kind: 'escalated', to: ['Team Leader'], reason: 'It happened again today.' })])).toMatchObject({ ok: true });
  });

  test('a new concern is begun, and managers go on with it', async () => {
    const other = { concern: 'c2', recorded: '2026-11-24T14:00:00Z', by: ANA };
    expect(await plainly.append([{ ...other, what: { kind: 'concern-identified', identified: '2026-11-24T14:00:00Z', origin: null } }])).toMatchObject({ ok: true });
    await plainly.unlock(MANAGERS);
    expect(await plainly.append([{ ...other, what: { kind: 'step-completed', step: '1.3', record: RECORDS['1.3'] } as Happening }])).toMatchObject({ ok: true });
    expect((await plainly.readConcern('c2'))?.steps['1.3'].done?.record).toEqual(RECORDS['1.3']);
  });
});

describe('what was moved or changed is refused', () => {
  const refused = expect.objectContaining({ name: 'OperationError' });

  test('two sealed texts that changed places', async () => {
    const [one, two] = await plainly.db.events.toArray();
    await plainly.db.events.update([one?.device ?? '', 1], { sealed: two?.sealed ?? '' });
    await expect(plainly.readConcerns()).rejects.toThrow(refused);
  });

  test('a text put into another concern', async () => {
    await plainly.append([{ concern: 'c2', recorded: '2026-11-24T14:00:00Z', by: ANA, what: { kind: 'concern-identified', identified: '2026-11-24T14:00:00Z', origin: null } }]);
    await plainly.db.events.where({ concern: 'c2' }).modify({ concern: 'c1' });
    await expect(plainly.readConcerns()).rejects.toThrow(refused);
  });

  test('a key put under another concern', async () => {
    const [keys] = await plainly.db.keys.toArray();
    await plainly.append([{ concern: 'c2', recorded: '2026-11-24T14:00:00Z', by: ANA, what: { kind: 'concern-identified', identified: '2026-11-24T14:00:00Z', origin: null } }]);
    await plainly.db.keys.where({ concern: 'c2' }).modify({ floor: keys?.floor ?? null });
    await lock();
    await plainly.unlock(MANAGERS);
    await expect(plainly.readConcerns()).rejects.toThrow(refused);
  });

  test('a letter of a sealed text', async () => {
    const [one] = await plainly.db.events.toArray();
    const sealed = one?.sealed ?? '';
    await plainly.db.events.update([one?.device ?? '', 1], { sealed: sealed.slice(0, 60) + (sealed[60] === 'A' ? 'B' : 'A') + sealed.slice(61) });
    await expect(plainly.readConcerns()).rejects.toThrow(refused);
  });
});
