import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { Event, type Happening, type NewEvent } from '#pathway/events.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { type Look, lookAt, lookOver } from '#pathway/measures/look.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import { ANA, at, calendars, record } from '../pathway/given.ts';
import { service, START } from '../pathway/measures/any.ts';
import * as fc from '../properties.ts';

const LATER = START.add({ hours: 24 * 60 });
/** The service moved to other rules while concerns were open: a new version from when it was saved, as the settings have it. */
const scotland: CalendarHistory = [{ ...calendars, since: '2020-01-01T00:00:00Z', because: '' }, { ...calendars, nation: 'scotland', liveRiskClock: false, since: LATER.toString(), because: 'the service moved' }];

/** The record as a worker that has just started has it: its modules anew, the store as it is. */
async function fresh() {
  vi.resetModules();
  const [{ append }, { addEvents }, { nameDevice }, { db }, { freshen }, { readUnquiet }, figures, { openEvents }, { readConcerns }, { unrecorded }, { open }] = await Promise.all([
    import('#record/append.ts'),
    import('#record/add-events.ts'),
    import('#record/device.ts'),
    import('#record/db.ts'),
    import('#record/freshen.ts'),
    import('#record/rows.ts'),
    import('#record/figures.ts'),
    import('#record/open-events.ts'),
    import('#record/read.ts'),
    import('#pathway/standing.ts'),
    import('#record/seal.ts'),
  ]);
  /** Looks at everything, as a reconcile does, and keeps what it saw. */
  const look = async (now: Temporal.Instant, by = 'k', under: CalendarHistory = calendars): Promise<void> => {
    const passed = (await readConcerns()).flatMap((concern) => unrecorded(concern, under, now));
    await append(passed.map((each): NewEvent => ({ ...each, recorded: now.toString(), by: null })));
    await freshen(await readUnquiet(by, null, now), { calendars: under, by, now });
  };
  const kept = async (now: Temporal.Instant, under: CalendarHistory = calendars): Promise<Look> => {
    const { measured, complete } = await figures.readFigures({ calendars: under, now });
    expect(complete).toBe(true);
    return lookOver(measured, await figures.readLooseAnswers(), under, now);
  };
  const counted = async (now: Temporal.Instant, under: CalendarHistory = calendars): Promise<Look> => lookAt(await openEvents(await db.events.toArray()), under, now);
  return { append, open, addEvents, nameDevice, db, look, kept, counted };
}

const measures = (look: Look) => {
  const period = { from: START.add({ hours: 24 * 7 }), to: START.add({ hours: 24 * 45 }) };
  return JSON.parse(JSON.stringify([weeklyMeasures(look, period, nothingJudged), fortnightlyMeasures(look, period, nothingJudged), monthlyMeasures(look, period, nothingJudged)]));
};

const emptied = () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
};
beforeEach(emptied);

/** Events of another device, as the record stores them: those that its schema takes. */
const stored = (events: readonly Event[]) =>
  events
    .filter((event) => Event.safeParse(event).success)
    .map(({ id, concern, recorded, by, what }) => ({ opened: { by, what }, stored: { device: 'd', seq: Number(id.slice(2)), concern, kind: what.kind, at: recorded, schema: 1 as const, previous: '', sealed: JSON.stringify({ by, what }), hash: id } }));

/** Concerns of which there are entries, and none yet by which somebody became aware: they are added up once that one is there. */
function notBegun(adding: ReturnType<typeof stored>): number {
  const of = (all: ReturnType<typeof stored>) => new Set(all.flatMap(({ stored: { concern } }) => concern ?? []));
  return of(adding).difference(of(adding.filter(({ opened }) => opened.what.kind === 'concern-identified'))).size;
}

test('what is kept counts the same as the events: at once, once it is kept, with news, under other calendars, and later', async () => {
  await fc.assert(
    fc.asyncProperty(service, async (events) => {
      emptied();
      const store = await fresh();
      const own = await store.nameDevice();
      const all = stored(events);
      const [news, known] = [all.slice(-1), all.slice(0, -1)];
      await store.addEvents(known, own);
      expect(measures(await store.kept(LATER))).toEqual(measures(await store.counted(LATER)));
      await store.look(LATER);
      expect(await store.db.concerns.where('stale').equals(1).count()).toBe(notBegun(known));
      expect(measures(await store.kept(LATER))).toEqual(measures(await store.counted(LATER)));
      await store.addEvents(news, own);
      expect(measures(await store.kept(LATER))).toEqual(measures(await store.counted(LATER)));
      await store.look(LATER, 'other', scotland);
      expect(measures(await store.kept(LATER, scotland))).toEqual(measures(await store.counted(LATER, scotland)));
      const muchLater = LATER.add({ hours: 24 * 9 });
      await store.look(muchLater, 'other', scotland);
      const [kept, counted] = [await (await fresh()).kept(muchLater, scotland), await store.counted(muchLater, scotland)];
      expect(measures(kept)).toEqual(measures(counted));
      expect([kept.concerns, kept.voided]).toEqual([counted.concerns, counted.voided]);
    }),
    { numRuns: 8, interruptAfterTimeLimit: 50_000 },
  );
}, 120_000);

describe('what is kept', () => {
  const add = (recorded: string, what: Happening): NewEvent => ({ concern: 'c1', recorded, by: ANA, what });
  const begun = [add('2026-11-24T12:36:00Z', { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: null }), add('2026-11-24T12:40:00Z', { kind: 'step-completed', step: '1.1', record })];
  const NOW = at('2026-11-24T12:45:00Z');

  test('names nobody who works there, nor any adult but as a source of harm', async () => {
    const store = await fresh();
    await store.append(begun);
    await store.look(NOW);
    const [kept] = await store.db.figures.toArray();
    const figures = JSON.stringify(await store.open(kept?.sealed ?? '', { concern: kept?.id ?? '', as: 'figures' }));
    expect(figures).toContain('tom');
    expect(figures).not.toMatch(/Ana|Senior|Raj|plate/u);
  });

  test('of other folds is not read', async () => {
    const store = await fresh();
    await store.append(begun);
    await store.look(NOW);
    await store.db.figures.toCollection().modify({ sealed: '{"never":"read"}' });
    await store.db.concerns.toCollection().modify({ made: 'before' });
    expect((await store.kept(NOW)).concerns).toEqual((await store.counted(NOW)).concerns);
  });
});
