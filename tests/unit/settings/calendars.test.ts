import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { calendarsFor, calendarsNow } from '#settings/calendars.ts';
import { Closures } from '#settings/closures.ts';
import { changeService, defaultService, type Service, serviceNow } from '#settings/service.ts';
import { alwaysOpen, officeCalendar } from '#time/calendar.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars, identified, only } from '../pathway/given.ts';

beforeEach(() => fakeBrowser.reset());

/** When 1.3 is due for a concern of that moment, without the clock of live risk. */
function assessmentDue(service: Service, when: string): string | undefined {
  const concern = only(project([identified(when)]));
  const due = dueSteps(concern, { ...calendarsFor(service), liveRiskClock: false }).find(({ step }) => step.id === '1.3');
  return due && ukIso(due.due);
}

test('a service that has said nothing follows the pathway’s defaults', async () => {
  const { roles, ...rest } = calendarsFor(defaultService);
  expect(rest).toEqual({ ...calendars, followUpGrace: 60, rota: [['Day', '08:00', '20:00'], ['Night', '20:00', '08:00']] });
  expect(Object.entries(roles ?? {}).filter(([, calendar]) => calendar === alwaysOpen).map(([role]) => role)).toEqual(['Team Leader']);
  expect(calendarsFor(defaultService).office).toEqual(officeCalendar);
  expect(await calendarsNow()).toEqual([{ ...calendarsFor(defaultService), since: '', because: '' }]);
});

test('what is saved is what is followed', async () => {
  await changeService({ country: 'Scotland' }, null, at('2026-11-24T09:00:00Z'));
  expect((await calendarsNow()).map(({ nation, since, because }) => [nation, since, because])).toEqual([
    ['england-and-wales', '', ''],
    ['scotland', '2026-11-24T09:00:00Z', 'the country changed in the settings'],
  ]);
});

test('what no clock follows makes no version of the calendars', async () => {
  await changeService({ name: 'Rowan House' }, null, at('2026-11-24T09:00:00Z'));
  expect(await calendarsNow()).toHaveLength(1);
});

test('Clock 12: an open due time moves with new hours and says why, one that was passed stays', async () => {
  await changeService({ hours: { ...defaultService.hours, tuesday: { open: '10:00', close: '16:00', overnight: false } } }, null, at('2026-11-24T12:00:00Z'));
  const [due] = dueSteps(only(project([identified('2026-11-24T11:00:00Z')])), await calendarsNow(), at('2026-11-24T12:30:00Z')).filter(({ id }) => id === '1.3');
  expect(due).toMatchObject({ moved: { because: 'the office hours changed in the settings' } });
});

describe('due times follow the service', () => {
  const hours = { ...defaultService.hours, tuesday: { open: '10:00', close: '16:00', overnight: false } };

  test('a day that closes earlier ends earlier', () => {
    expect(assessmentDue(defaultService, '2026-11-24T11:00:00Z')).toBe('2026-11-24T17:00:00+00:00');
    expect(assessmentDue({ ...defaultService, hours }, '2026-11-24T11:00:00Z')).toBe('2026-11-24T16:00:00+00:00');
  });

  test('a closed day is no working day', () => {
    expect(assessmentDue({ ...defaultService, hours: { ...hours, tuesday: null } }, '2026-11-24T11:00:00Z')).toBe('2026-11-25T17:00:00+00:00');
  });

  test('hours over midnight end on the next day', () => {
    const night = { open: '18:00', close: '06:00', overnight: true };
    expect(assessmentDue({ ...defaultService, hours: { ...hours, tuesday: night } }, '2026-11-24T19:00:00Z')).toBe('2026-11-25T06:00:00+00:00');
  });

  test('St Andrew’s Day is a bank holiday in Scotland alone', () => {
    expect(assessmentDue({ ...defaultService, country: 'Scotland' }, '2026-11-30T11:00:00Z')).toBe('2026-12-01T17:00:00+00:00');
    expect(assessmentDue({ ...defaultService, country: 'Wales' }, '2026-11-30T11:00:00Z')).toBe('2026-11-30T17:00:00+00:00');
  });
});

describe('closed days', () => {
  const closures = [
    { day: '2026-11-24', kind: 'early' as const, until: '13:00' },
    { day: '2026-11-25', kind: 'closed' as const, until: '' },
  ];

  test('a day that closes early ends then, a closed one is no working day', () => {
    expect(assessmentDue({ ...defaultService, closures }, '2026-11-24T11:00:00Z')).toBe('2026-11-24T13:00:00+00:00');
    expect(assessmentDue({ ...defaultService, closures }, '2026-11-24T14:00:00Z')).toBe('2026-11-26T17:00:00+00:00');
  });

  test('early closing before the day opens leaves no hours, and a closed weekday stays closed', () => {
    const early = (day: string, until: string) => calendarsFor({ ...defaultService, closures: [{ day, kind: 'early', until }] }).office.exceptions[day];
    expect(early('2026-11-24', '08:00')).toEqual([]);
    expect(early('2026-11-28', '13:00')).toEqual([]);
  });

  test.each([
    ['a day twice', [closures[1], closures[1]], 'This day stands here twice.'],
    ['early closing without a time', [{ day: '2026-11-24', kind: 'early', until: '' }], 'The time at which it closes is missing.'],
    ['no day', [{ day: '', kind: 'closed', until: '' }], 'Write the day.'],
  ])('%s is refused in words', (_case, given, words) => {
    expect(Closures.safeParse(given).error?.issues[0]?.message).toContain(words);
  });
});

test('a version from before a part existed has that part’s default', async () => {
  await fakeBrowser.storage.local.set({ service: [{ since: '2026-11-24T09:00:00Z', by: null, service: { name: 'Larch House', country: 'Wales', hours: defaultService.hours, rota: defaultService.rota, onCall: [] } }] });
  expect(await calendarsNow()).toHaveLength(2);
  expect(await serviceNow()).toMatchObject({ name: 'Larch House', clocks: { followUpMinutes: 60 }, closures: [] });
});

test('what a service chose of the clocks is what they follow', () => {
  const chosen = calendarsFor({ ...defaultService, clocks: { dayAndNight: ['Registered Manager'], liveRisk: false, followUpMinutes: 30 } });
  expect(chosen).toMatchObject({ liveRiskClock: false, followUpGrace: 30, roles: { 'Registered Manager': alwaysOpen, 'Team Leader': officeCalendar } });
});
