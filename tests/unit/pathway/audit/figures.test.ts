import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { entryWords } from '#pathway/entry-words.ts';
import { chronology } from '#pathway/chronology.ts';
import { gaps } from '#pathway/gaps.ts';
import { at, event } from '../given.ts';
import { aware, calm, on, step, that } from '../told.ts';
import { as, figure, figures, MONDAY, WEEK } from './shared.ts';

const FORTNIGHT = '2026-11-16';
const judged = (concern: string, about: Extract<Happening, { kind: 'audit-judged' }>['about'], recorded = '2026-11-30T09:00:00Z', audit = `1.5/${WEEK}`): Event =>
  event({ kind: 'audit-judged', audit, about, reason: 'I read the notes of that day.' }, recorded, concern);

describe('the weekly audit', () => {
  const first = step('10:05', '1.1', { place: 'Unknown' });
  const events = [
    ...as('on-time', ...calm(), step('16:00', '1.3')),
    // Escalated at 1.2, with an incident of four days before in it.
    ...as('late', aware(), first, step('10:15', '1.2', { access: 'yes', repeated: 'yes' }), step('2026-11-25T10:00:00Z', '1.3'), that('13:00', { kind: 'development', about: 'incident', occurred: '2026-11-20T10:00:00Z', text: 'Tom pushed Raj before.' })),
  ];

  test('counts what is due, and lists what is behind it, what has to be looked at first', () => {
    const all = figures('1.5', WEEK, events, MONDAY);
    expect(figure(all, 'sameDay')).toMatchObject({ part: 1, of: 2, shown: '1 of 2', trigger: true, beside: { late: 1, missed: 0 } });
    expect(figure(all, 'sameDay').items.map(({ concern, is, counts, words }) => [concern, is, counts, words])).toEqual([
      ['late', 'late', false, 'Late: due Tue 24 Nov 17:00, done Wed 25 Nov 10:00'],
      ['on-time', 'onTime', true, 'On time: due Tue 24 Nov 17:00, done Tue 24 Nov 16:00'],
    ]);
    expect(figure(all, 'missingDetail').items.map(({ concern, is, words }) => [concern, is, words])).toEqual([
      ['late', 'missing', 'Missing: where.'],
      ['on-time', 'exact', 'Nothing is missing.'],
    ]);
  });

  test('late recognition is proposed, and counts once somebody has decided it; the last word counts', () => {
    const delayed = (...more: Event[]) => figure(figures('1.5', WEEK, [...events, ...more], MONDAY), 'delayed');
    expect(delayed()).toMatchObject({ part: 0, of: 1, shown: '0 of 1', beside: { proposed: 1, undecided: 1 } });
    expect(delayed().items[0]?.words).toBe('To be decided. There was an incident of Fri 20 Nov 10:00. Staff became aware Tue 24 Nov 10:00.');
    const yes = judged('late', { is: 'delayed-recognition', delayed: true });
    expect(delayed(yes)).toMatchObject({ part: 1, of: 1, beside: { undecided: 0 } });
    const no = judged('late', { is: 'delayed-recognition', delayed: false }, '2026-11-30T09:30:00Z');
    expect(delayed(yes, no)).toMatchObject({ part: 0, beside: { proposed: 1, undecided: 0 } });
    expect(delayed(yes, no, event({ kind: 'recorded-in-error', event: no.id, reason: 'It was the wrong concern.' }, '2026-11-30T09:40:00Z', 'late'))).toMatchObject({ part: 1 });
  });

  test('whether a wording is exact a person decides, in both directions', () => {
    const detail = (...more: Event[]) => figure(figures('1.5', WEEK, [...events, ...more], MONDAY), 'missingDetail');
    expect(detail(judged('late', { is: 'targeting-detail', missing: [] }))).toMatchObject({ part: 0, of: 2 });
    const vague = detail(judged('on-time', { is: 'targeting-detail', missing: ['act', 'who'] }));
    expect(vague).toMatchObject({ part: 2, of: 2 });
    expect(vague.items[1]?.words).toBe('Missing, as an auditor decided: what was done, who to whom.');
  });

  test('a decision of later does not exist yet', () => {
    const later = judged('late', { is: 'delayed-recognition', delayed: true }, '2026-11-30T11:00:00Z');
    expect(figure(figures('1.5', WEEK, [...events, later], MONDAY), 'delayed')).toMatchObject({ part: 0 });
    expect(figure(figures('1.5', WEEK, [...events, later], '2026-11-30T11:00:00Z'), 'delayed')).toMatchObject({ part: 1 });
  });

  test('what was asked and noted stands with its thing, and nowhere else', () => {
    const noted = event({ kind: 'audit-noted', audit: `1.5/${WEEK}`, figure: 'sameDay', item: '1.3', as: 'question', text: 'Why only on Wednesday?' }, MONDAY, 'late');
    const other = event({ kind: 'audit-noted', audit: '1.5/2026-11-16', figure: 'sameDay', item: '1.3', as: 'note', text: 'Of another week.' }, MONDAY, 'late');
    const all = figures('1.5', WEEK, [...events, noted, other], MONDAY).flatMap(({ id, items }) => items.flatMap(({ concern, notes }) => notes.map((words) => [id, concern, words])));
    expect(all).toEqual([['sameDay', 'late', 'Question: Why only on Wednesday?']]);
  });
});

describe('the fortnightly audit', () => {
  test('a correction that a person calls none counts no more, and stays in sight', () => {
    const late = that('15:00', { kind: 'development', about: 'incident', occurred: on('11:00'), text: 'Tom pushed Raj again.' });
    const events = as('a', ...calm(), step('12:00', '1.3'), step('13:00', '2.2'), late);
    expect(figure(figures('2.5', FORTNIGHT, events, MONDAY), 'gaps')).toMatchObject({ part: 1, of: null, beside: { gap: 1, none: 0 } });
    const none = judged('a', { is: 'chronology-gap', event: late.id, cause: 'none' }, MONDAY, `2.5/${FORTNIGHT}`);
    expect(figure(figures('2.5', FORTNIGHT, [...events, none], MONDAY), 'gaps')).toMatchObject({ part: 0, beside: { gap: 0, none: 1 }, items: [{ is: 'none', counts: false }] });
    expect(figure(figures('2.5', FORTNIGHT, [...events, judged('a', { is: 'chronology-gap', event: late.id, cause: 'source' })], MONDAY), 'gaps')).toMatchObject({ part: 1, beside: { gap: 0, source: 1 } });
  });

  test('two incidents after controls trigger, one does not; repeated targeting asks for a senior review', () => {
    const again = (time: string) => that(time, { kind: 'development', about: 'incident', occurred: on(time), text: 'Tom pushed Raj again.' });
    const base = [...calm(), step('12:00', '1.3'), step('12:30', '2.1'), that('13:00', { kind: 'controls-checked', inPlace: 'yes' })];
    expect(figure(figures('2.5', FORTNIGHT, as('a', ...base, again('14:00')), MONDAY), 'repeats')).toMatchObject({ part: 1, trigger: false });
    const all = figures('2.5', FORTNIGHT, as('a', ...base, again('14:00'), again('15:00'), step('15:30', '2.3', { targetedOthers: 'yes' })), MONDAY);
    expect(figure(all, 'repeats')).toMatchObject({ part: 2, trigger: true });
    expect(figure(all, 'seniorReviews')).toMatchObject({ part: 1, trigger: true, items: [{ concern: 'a', words: 'Asked for Tue 24 Nov 15:30. Nobody has been told yet.' }] });
  });
});

describe('the monthly pack', () => {
  test('themes that reviews share, each with its concerns; a review of later does not exist yet', () => {
    const reviewed = (concern: string, day: string) => ({ concern, reviewed: Temporal.PlainDate.from(day), themes: ['supervision'] });
    const reviews = [reviewed('a', '2026-06-10'), reviewed('b', '2026-11-20')];
    const pack = figures('3.5 pack', '2026-11-01', [], '2026-12-01T10:00:00Z', reviews);
    expect(figure(pack, 'themes')).toMatchObject({ part: 1, trigger: true, items: [{ concern: 'a', id: 'supervision' }, { concern: 'b', id: 'supervision' }] });
    expect(figure(figures('3.5 pack', '2026-11-01', [], '2026-11-19T10:00:00Z', reviews), 'themes')).toMatchObject({ part: 0, trigger: false });
  });

  test('nothing due is no share', () => {
    const pack = figures('3.5 pack', '2026-11-01', [], '2026-12-01T10:00:00Z');
    expect(pack.map(({ id, shown }) => [id, shown])).toEqual([['oversight', 'none due'], ['learning', 'none due'], ['themes', '0'], ['actions', 'none agreed'], ['times', '0 concerns'], ['prompts', 'none answered']]);
  });
});

test('what an auditor decides stands in the chronology of its concern, and fills no gap of it', () => {
  const events = [aware(), judged('c1', { is: 'delayed-recognition', delayed: true }, '2026-11-27T09:00:00Z'), that('2026-11-29T10:00:00Z', { kind: 'development', about: 'own-view', occurred: '2026-11-29T10:00:00Z', text: 'He feels safe at meals.' })];
  const entries = chronology(events);
  expect(entries.map(({ what }) => entryWords(what, at(MONDAY)).title)).toEqual(['Staff became aware', 'Audit: it was recognised late', 'The adult’s own view']);
  expect(gaps(entries)).toEqual([{ before: entries[2]?.event, hours: 120 }]);
  expect(project(events)[0]?.developments).toHaveLength(1);
});
