import { describe, expect, test } from 'vitest';
import { closedWords, closureBetween } from '#pathway/closure.ts';
import { project } from '#pathway/concern.ts';
import type { Event } from '#pathway/events.ts';
import { badgeTitle, notificationWords } from '#pathway/reminder-words.ts';
import { standing } from '#pathway/standing.ts';
import { between, thresholds } from '#pathway/thresholds.ts';
import { timed } from '#pathway/timed.ts';
import { at, calendars, completed, event, identified } from './given.ts';

/** Identified 12:36, completed 12:40: 1.2 is due 13:10, 1.4 at 16:36, 1.3 at 17:00. */
const day = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')];
const other = (recorded: string) => event({ kind: 'concern-identified', identified: recorded, origin: { quote: 'Raj hit Tom', prompts: [] } }, recorded, 'c2');

const stands = (events: Event[], now: string) => standing(timed(project(events), calendars), at(now));
const said = (events: Event[], from: string, now: string) =>
  notificationWords(stands(events, now), between(thresholds(timed(project(events), calendars)), at(from), at(now)), at(now));

describe('one notification', () => {
  test('a warning of the hour', () => {
    expect(said(day, '2026-11-24T12:59:00Z', '2026-11-24T13:00:01Z')).toBe('1 step is due within the hour.');
  });

  test('overdue and due within the hour are grouped', () => {
    expect(said(day, '2026-11-24T12:45:00Z', '2026-11-24T16:10:00Z')).toBe('1 step is overdue. 2 are due within the hour.');
  });

  test('several overdue, and the first record that nobody finished', () => {
    const events = [...day, other('2026-11-24T13:00:00Z')];
    expect(said(events, '2026-11-24T13:00:00Z', '2026-11-24T13:16:00Z')).toBe('2 steps are overdue. 1 is due within the hour. 1 first record is not finished.');
  });

  test('a warning two hours before says by when', () => {
    // 1.2 is complete in no build yet: a concern of the day before would be overdue, so these thresholds stand alone.
    const [warning] = thresholds(timed(project(day), calendars)).filter(({ step }) => step === '1.3');
    const calm = { overdue: 0, withinHour: [], unfinished: 0 };
    expect(notificationWords(calm, warning ? [warning] : [], at('2026-11-24T15:00:01Z'))).toBe('1 step is due by 17:00.');
    expect(notificationWords(calm, warning ? [warning, warning] : [], at('2026-11-24T15:00:01Z'))).toBe('2 steps are due, the first by 17:00.');
  });

  test('nothing crossed, or all of it complete by now: nobody is disturbed', () => {
    expect(said(day, '2026-11-24T13:11:00Z', '2026-11-24T13:12:00Z')).toBe('');
    const late = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:55:00Z')];
    expect(said(late, '2026-11-24T12:50:00Z', '2026-11-24T12:55:01Z')).toBe('');
  });
});

test('the badge in words', () => {
  expect(badgeTitle(stands(day, '2026-11-24T16:10:00Z'))).toBe('Plainly: 3 steps overdue or due within the hour');
  expect(badgeTitle(stands(day, '2026-11-24T13:11:00Z'))).toBe('Plainly: 1 step overdue or due within the hour');
  expect(badgeTitle(stands(day.slice(2), '2026-11-24T13:11:00Z'))).toBe('Plainly');
});

describe('closed', () => {
  const words = (events: Event[], closures: [string, string][], now: string) =>
    closedWords(
      closures.map(([from, to]) => ({ from: at(from), to: at(to) })),
      thresholds(timed(project(events), calendars)),
      stands(events, now),
      at(now),
    );

  test('overnight: what passed, and what is due now', () => {
    const events = [identified('2026-11-24T17:30:00Z'), completed('2026-11-24T17:40:00Z'), other('2026-11-25T08:16:00Z')];
    expect(words(events, [['2026-11-24T18:02:00Z', '2026-11-25T08:11:00Z']], '2026-11-25T08:11:00Z')).toEqual([
      'Closed from yesterday 18:02 to 08:11. While closed: 3 due times passed, 2 are due within the hour, the first in 20 minutes. 1 first record is not finished.',
    ]);
  });

  test('the sentence of the design', () => {
    expect(words(day, [['2026-11-24T13:00:00Z', '2026-11-24T16:40:00Z']], '2026-11-24T16:40:00Z')).toEqual([
      'Closed from 13:00 to 16:40. While closed: 2 due times passed, 1 is due in 20 minutes.',
    ]);
  });

  test('nothing passed, something is due', () => {
    expect(words(day, [['2026-11-24T12:45:00Z', '2026-11-24T13:08:30Z']], '2026-11-24T13:08:30Z')).toEqual(['Closed from 12:45 to 13:08. 1 step is due in 1 minute.']);
    expect(words(day, [['2026-11-24T12:45:00Z', '2026-11-24T13:09:30Z']], '2026-11-24T13:09:30Z')).toEqual(['Closed from 12:45 to 13:09. 1 step is due now.']);
  });

  test('one passed, nothing is due within the hour', () => {
    expect(words(day, [['2026-11-24T13:00:00Z', '2026-11-24T13:20:00Z']], '2026-11-24T13:20:00Z')).toEqual(['Closed from 13:00 to 13:20. While closed: 1 due time passed.']);
  });

  test('nothing to tell: no banner', () => {
    expect(words(day, [['2026-11-24T13:20:00Z', '2026-11-24T14:00:00Z']], '2026-11-24T14:00:00Z')).toEqual([]);
  });

  test('two closures that nobody has seen are two sentences', () => {
    expect(
      words(
        day,
        [
          ['2026-11-24T13:00:00Z', '2026-11-24T13:20:00Z'],
          ['2026-11-24T13:30:00Z', '2026-11-24T16:40:00Z'],
        ],
        '2026-11-24T16:40:00Z',
      ),
    ).toEqual(['Closed from 13:00 to 13:20. While closed: 1 due time passed.', 'Closed from 13:30 to 16:40. While closed: 1 due time passed, 1 is due in 20 minutes.']);
  });

  test('a gap of a few ticks is a slow browser, not a closed one', () => {
    expect(closureBetween(at('2026-11-24T13:00:00Z'), at('2026-11-24T13:05:00Z'))).toBeNull();
    expect(closureBetween(at('2026-11-24T13:00:00Z'), at('2026-11-24T13:05:01Z'))).not.toBeNull();
  });

  test('no name and no words of a note in anything that is said', () => {
    const events = [...day, other('2026-11-24T13:00:00Z')];
    const everything = [...words(events, [['2026-11-24T12:41:00Z', '2026-11-24T16:40:00Z']], '2026-11-24T16:40:00Z'), said(events, '2026-11-24T12:41:00Z', '2026-11-24T16:40:00Z')].join(' ');
    expect(everything).not.toMatch(/Tom|Raj|Ana|hit|push|Dining/u);
    expect(everything).toMatch(/overdue/u);
  });
});
