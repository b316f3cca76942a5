import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { calendarsFor, calendarsNow } from '#settings/calendars.ts';
import { changeService, defaultService, type Service } from '#settings/service.ts';
import { officeCalendar } from '#time/calendar.ts';
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
  expect(calendarsFor(defaultService)).toEqual({ ...calendars, rota: [['Day', '08:00', '20:00'], ['Night', '20:00', '08:00']] });
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
