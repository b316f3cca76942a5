import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '#record/db.ts';
import { setDesk } from '#settings/desk.ts';
import { identifyFrom } from '../../../entrypoints/background/commands.ts';
import { remindNow } from '../../../entrypoints/background/reminders.ts';
import { ANA } from '../pathway/given.ts';

/** The one clock of the house, set by hand. */
const { clock, read } = vi.hoisted(() => {
  let time = '';
  return { clock: (to: string) => void (time = to), read: () => Temporal.Instant.from(`2026-11-24T${time}Z`) };
});
vi.mock('#settings/now.ts', () => ({ now: read, clockReady: Promise.resolve() }));

const facts = { behaviour: false, initiator: false, presentation: false, where: false, when: false };
const opening = (concern: string) => ({ ticket: '', at: 0, tabId: 1, frameId: 0, concern, passage: { quote: 'Raj hit Tom', prompts: [], facts, people: [] } });
const notified = vi.spyOn(fakeBrowser.notifications, 'create');
const told = (): unknown[] => notified.mock.calls.map((call) => Object(call.at(-1)).message);
const badge = () => fakeBrowser.action.getBadgeText({});

beforeEach(() => setDesk(ANA));

test('after a command the clocks are looked at, without anybody asking', async () => {
  clock('15:00:00');
  await remindNow();
  expect(await identifyFrom(opening('c1'), '2026-11-24T15:00:00Z')).toMatchObject({ ok: true });
  await vi.waitFor(async () => expect(await badge()).toBe('2'));
});

test('a concern that is identified right after the device’s clock went back is reminded of', async () => {
  clock('15:20:00');
  await remindNow();
  clock('12:00:00');
  await identifyFrom(opening('c2'), '2026-11-24T12:00:00Z');
  await remindNow();
  notified.mockClear();
  clock('12:10:30');
  await remindNow();
  expect(told()).toEqual([expect.stringContaining('2 first records are not finished.')]);
  expect((await db.events.toArray()).map(({ kind }) => kind)).toEqual(['concern-identified', 'due-passed', 'clock-moved-back', 'concern-identified']);
});
