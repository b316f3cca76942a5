import { describe, expect, test } from 'vitest';
import type { Event } from '#pathway/events.ts';
import { glance } from '#pathway/governance/glance.ts';
import { openFinding, openNow, openTable } from '#pathway/governance/open-now.ts';
import { noteMonths, notesFinding, notesTable, recordsFinding } from '#pathway/governance/note-words.ts';
import { periodOn } from '#pathway/governance/period.ts';
import { spanWords, stepTimes, timesFinding, timesTable } from '#pathway/governance/step-times.ts';
import { figuresTable } from '#pathway/governance/tables.ts';
import { trends } from '#pathway/governance/trend.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { noteQuality } from '#pathway/measures/note-quality.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { project } from '#pathway/concern.ts';
import { rowOf } from '#pathway/row.ts';
import * as fc from '../../properties.ts';
import { at, calendars } from '../given.ts';
import { service, staff, START } from '../measures/any.ts';
import { aware, calm, on, step, that } from '../told.ts';

const DAY = Temporal.PlainDate.from('2026-11-24');
const WEEK = periodOn('week', DAY);
const MONTH = periodOn('month', DAY);
const LATER = at('2026-12-01T12:00:00Z');
const as = (concern: string, ...events: Event[]): Event[] => events.map((event) => ({ ...event, concern }));
const look = (events: Event[], asOf = LATER) => lookAt(events, calendars, asOf);
const figures = (events: Event[], asOf = LATER) => Object.fromEntries(glance(look(events, asOf), withinDays(WEEK), nothingJudged).map((figure) => [figure.id, figure]));

describe('a period at a glance', () => {
  test('a share has its parts, what it asks for, and the concerns behind each part', () => {
    const { sameDay, identified } = figures([...as('a', ...calm(), step('16:00', '1.3')), ...as('b', ...calm(), step('2026-11-25T10:00:00Z', '1.3'))]);
    expect(sameDay).toMatchObject({ shown: '1 of 2', part: 1, of: 2, beside: '1 late', asks: 'Below 95 %: immediate practice correction.' });
    expect(sameDay?.behind.filter(({ concerns }) => concerns.length)).toEqual([{ label: 'On time', concerns: ['a'] }, { label: 'Late', concerns: ['b'] }]);
    expect(identified).toMatchObject({ shown: '2', behind: [{ concerns: ['a', 'b'] }] });
  });

  test('an empty period says so, and asks for nothing', () => {
    const all = glance(look([]), withinDays(WEEK), nothingJudged);
    expect(all.map(({ asks }) => asks)).toEqual(all.map(() => null));
    expect(Object.fromEntries(all.map(({ id, shown }) => [id, shown]))).toMatchObject({ identified: '0', sameDay: 'none due', actions: 'none agreed', 'missing-detail': 'none recorded', delayed: '0 confirmed' });
  });

  test('a record that misses a detail stands behind that detail', () => {
    const figure = figures([aware(), step('10:05', '1.1', { place: 'Unknown' }), step('10:15', '1.2', { repeated: 'unknown' })])['missing-detail'];
    expect(figure).toMatchObject({ shown: '1 of 1', beside: '1 without “where”, 1 without “whether it happened between them before”' });
    expect(figure?.behind.filter(({ concerns }) => concerns.length).map(({ label }) => label)).toEqual(['Missing: where', 'Missing: whether it happened between them before']);
  });

  test('the table has the same, with counts of their own for a spreadsheet', () => {
    const table = figuresTable(glance(look([...calm(), step('16:00', '1.3')]), withinDays(WEEK), nothingJudged), 'a week');
    expect(table.rows.find(([label]) => String(label).startsWith('Same-day'))).toEqual(['Same-day seriousness reviews on time (1.3)', '1 of 1', 1, 1, null, null]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});

describe('thirteen periods', () => {
  const events = [...as('a', ...calm(), step('16:00', '1.3')), ...as('b', { ...aware(), recorded: '2026-11-17T10:00:00Z', what: { kind: 'concern-identified', identified: '2026-11-17T10:00:00Z', origin: null } })];
  const all = Object.fromEntries(trends(look(events), WEEK).map((trend) => [trend.id, trend]));

  test('the finding says the last one and those before it', () => {
    expect(all['same-day']?.finding).toBe('Same-day seriousness reviews on time (1.3): 1 of 1 in 23 to 29 November 2026; 0 of 1 over the twelve weeks before.');
    expect(all['identified']?.finding).toBe('Concerns identified: 1 in 23 to 29 November 2026; 1 in the twelve weeks before.');
  });

  test('each point has its parts with the concerns behind them; the table has the same counts', () => {
    const trend = all['same-day'];
    expect(trend?.points.at(-2)).toMatchObject({ label: '16–22 Nov', parts: [[], [], ['b']], shown: '0 of 1' });
    expect(trend?.table.rows.slice(-2)).toEqual([['16 to 22 November 2026', '2026-11-16', '2026-11-22', 0, 0, 1, '0 of 1'], ['23 to 29 November 2026', '2026-11-23', '2026-11-29', 1, 0, 0, '1 of 1']]);
    expect(trend?.points).toHaveLength(13);
  });
});

describe('times to each step', () => {
  const minutes = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40];
  const events = minutes.flatMap((after, index) => as(`c${index}`, aware(), step(on('10:00').replace('10:00', `10:${String(after).padStart(2, '0')}`), '1.1')));
  const times = stepTimes(look(events), withinDays(MONTH));

  test('the sentence names the median and the 90th centile', () => {
    expect(times.all[0]).toMatchObject({ step: '1.1', of: 10, completed: 10, median: 20, ninetieth: 36 });
    expect(timesFinding(times.all)).toBe('Half of all had step 1.1 within 20 minutes, nine in ten within 36 minutes.');
    expect(timesFinding(times.weekend)).toBe('No step was completed in the concerns of this period.');
  });

  test('the table has every part of the week', () => {
    expect(timesTable(times, 'November').rows.slice(0, 3)).toEqual([['1.1 First record', 'All', 10, 10, 20, 36], ['1.1 First record', 'Weekday, 9 to 5', 10, 10, 20, 36], ['1.1 First record', 'Evening and night', 0, 0, null, null]]);
  });

  test.each([[null, '–'], [45, '45 min'], [60, '1 h'], [200, '3 h 20 min'], [2880, '2 days'], [4500, '3 days 3 h']])('%s minutes are %s', (span, words) => expect(spanWords(span)).toBe(words));
});

describe('open now', () => {
  const rows = project([...as('a', ...calm()), ...as('b', aware())]).map((concern) => rowOf(concern, calendars, at(on('10:40'))));

  test('by step: overdue, within a day, later', () => {
    const open = openNow(rows, at(on('10:40')));
    expect(open.find(({ step }) => step === '1.1')).toMatchObject({ overdue: ['b'], soon: [], later: [] });
    expect(open.find(({ step }) => step === '1.3')).toMatchObject({ overdue: [], soon: ['a', 'b'] });
    expect(openFinding(open)).toMatch(/^1 overdue, \d+ due within 24 hours, 0 due later; most of what is overdue is of step 1\.1 \(1\)\.$/u);
    expect(openTable(open, 'now').rows[0]).toEqual(['1.1 First record', 1, 0, 0]);
  });

  test('nothing is said to be nothing', () => expect(openFinding(openNow([], LATER))).toBe('Nothing is open.'));
});

describe('note quality', () => {
  const prompt = (quote: string, kind = 'mutual') => ({ rule: `${kind}/x`, kind, quote, effect: 'It hides who did what.', question: 'Who did what?' });
  const from = (concern: string, quotes: string[]): Event => ({ ...aware(), concern, what: { kind: 'concern-identified', identified: on('10:00'), origin: { quote: quotes.join('. '), prompts: quotes.map((quote) => prompt(quote)) } } });
  const dismissed = (time: string, quote: string, reason = 'joking') => ({ ...that(time, { kind: 'prompt-dismissed', rule: 'label/x', promptKind: 'label', quote, reason }), concern: null });
  const put = dismissed('11:00', 'bickering');
  const events = [
    from('a', ['Bickering', 'Tom and Raj clashed']),
    { ...step('10:05', '1.1', { presentation: 'It was not seen.', initiator: { by: 'not-witnessed' } }), concern: 'a' },
    from('b', ['bickering.']),
    put,
    dismissed('11:10', 'bickering', 'not-harm'),
    dismissed('11:20', 'a spat'),
    { ...that('12:00', { kind: 'dismissal-undone', dismissal: put.id }), concern: null },
  ];
  const quality = noteQuality(look(events), withinDays(MONTH));

  test('acted on, dismissed and why, taken back', () => {
    expect(quality).toMatchObject({ actedOn: ['a', 'a', 'b'], dismissed: 2, undone: 1 });
    expect([...quality.byReason]).toEqual([['not-harm', 1], ['joking', 1]]);
    expect(quality.byKind.get('mutual')).toEqual({ actedOn: ['a', 'a', 'b'], dismissed: 0 });
    expect(quality.byKind.get('label')).toEqual({ actedOn: [], dismissed: 2 });
  });

  test('phrases in one spelling, three times or more, and none with a name in it', () => {
    expect(quality.phrases).toEqual([{ words: 'bickering', actedOn: ['a', 'b'], dismissed: 1 }]);
    const named = ['c', 'd', 'e'].map((id) => from(id, ['Tom and Raj clashed']));
    expect(noteQuality(look(named), withinDays(MONTH)).phrases).toEqual([]);
  });

  test('first records: what each leaves open', () => {
    expect(quality.records).toEqual({ of: 1, complete: 0, lacking: { behaviour: [], initiator: ['a'], presentation: ['a'] }, notSaved: ['b'] });
    expect(recordsFinding(quality, 'November 2026')).toBe('First records that say all three: 0 of 1; most often missing: who acted first (1).');
  });

  test('in words, and as a table of months', () => {
    expect(notesFinding(quality, 'November 2026')).toBe('Of 5 prompts answered in November 2026, a concern was recorded from 3.');
    expect(notesTable(noteMonths(look(events), MONTH)).rows.at(-1)).toEqual(['November 2026', 3, 2, 1, 1, 0, 0, 1, 1]);
    expect(notesFinding(noteQuality(look([]), withinDays(MONTH)), 'November 2026')).toBe('No prompt was answered in November 2026.');
  });
});

test('the figures of the views are those of the measures, and none is about a member of staff', () => {
  fc.assert(
    fc.property(service, (events) => {
      const seen = look(events, START.add({ hours: 24 * 60 }));
      const within = withinDays(MONTH);
      const [weekly, fortnightly, monthly] = [weeklyMeasures(seen, within, nothingJudged), fortnightlyMeasures(seen, within, nothingJudged), monthlyMeasures(seen, within, nothingJudged)];
      const shown = Object.fromEntries(glance(seen, within, nothingJudged).map(({ id, shown: words }) => [id, words]));
      expect(shown).toEqual({
        identified: String(seen.concerns.filter(({ identified }) => identified >= within.from.epochMilliseconds && identified < within.to.epochMilliseconds).length),
        sameDay: weekly.sameDay.shown,
        delayed: `${weekly.delayed.confirmed} confirmed`,
        'missing-detail': weekly.missingDetail.shown,
        plans: fortnightly.plans.shown,
        gaps: String(fortnightly.gaps.count),
        repeats: String(fortnightly.repeats.count),
        oversight: monthly.oversight.shown,
        learning: monthly.learning.shown,
        actions: monthly.actions.shown,
      });
      const quality = noteQuality(seen, within);
      expect([quality.actedOn.length, quality.dismissed, quality.undone]).toEqual([monthly.prompts.actedOn, monthly.prompts.dismissed, monthly.prompts.undone]);
      const last = Object.fromEntries(trends(seen, MONTH).map(({ id, points }) => [id, points.at(-1)?.shown]));
      expect([last['same-day'], last['plans'], last['oversight'], last['learning']]).toEqual([shown['sameDay'], shown['plans'], shown['oversight'], shown['learning']]);
      expect(JSON.stringify([glance(seen, within, nothingJudged), trends(seen, MONTH), stepTimes(seen, within), [...quality.byKind], quality.phrases])).not.toMatch(new RegExp(`${staff}|Team Leader`, 'u'));
    }),
    { numRuns: 30 },
  );
});
