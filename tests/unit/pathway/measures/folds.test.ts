import { describe, expect, test } from 'vitest';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import { bandOf } from '#pathway/measures/band.ts';
import { centile } from '#pathway/measures/centile.ts';
import { type EarlierSign, type Judged, nothingJudged } from '#pathway/measures/judged.ts';
import { lookAt } from '#pathway/measures/look.ts';
import { fortnightlyMeasures, monthlyMeasures, weeklyMeasures } from '#pathway/measures/packs.ts';
import { isUnsaid } from '#pathway/measures/unsaid.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { periodOf } from '#time/period.ts';
import { at, calendars } from '../given.ts';
import { aware, calm, on, step, that, who } from '../told.ts';

/** The week, fortnight and month of Tuesday 24 November 2026, looked at after each of them. */
const DAY = Temporal.PlainDate.from('2026-11-24');
const WEEK = withinDays(periodOf(DAY, { period: 'week' }));
const FORTNIGHT = withinDays(periodOf(DAY, { period: 'fortnight', anchor: '2026-11-16' }));
const MONTH = withinDays(periodOf(DAY, { period: 'month' }));
const LATER = '2026-12-01T12:00:00Z';

const as = (concern: string, ...events: Event[]): Event[] => events.map((event) => ({ ...event, concern }));
const weekly = (events: Event[], asOf = LATER, judged: Partial<Judged> = {}) => weeklyMeasures(lookAt(events, calendars, at(asOf)), WEEK, { ...nothingJudged, ...judged });
const fortnightly = (events: Event[], asOf = LATER, judged: Partial<Judged> = {}) => fortnightlyMeasures(lookAt(events, calendars, at(asOf)), FORTNIGHT, { ...nothingJudged, ...judged });
const monthly = (events: Event[], asOf = LATER, judged: Partial<Judged> = {}, history: CalendarHistory = calendars) => monthlyMeasures(lookAt(events, history, at(asOf)), MONTH, { ...nothingJudged, ...judged });

const plan = (time: string) => step(time, '2.1');
const found = (time: string) => that(time, { kind: 'controls-checked', inPlace: 'yes' });
const told = (time: string, occurred: string, about: 'incident' | 'near-miss' = 'incident') => that(time, { kind: 'development', about, occurred: on(occurred), text: 'Tom pushed Raj again.' });

describe('same-day seriousness reviews', () => {
  test('on time, missed, and looked at again once it is done: late', () => {
    const events = [...as('a', ...calm(), step('16:00', '1.3')), ...as('b', ...calm(), step('2026-11-25T10:00:00Z', '1.3'))];
    expect(weekly(events).sameDay).toMatchObject({ due: 2, onTime: 1, late: 1, trigger: true, shown: '1 of 2' });
    expect(weekly(events, '2026-11-25T09:00:00Z').sameDay).toMatchObject({ due: 2, onTime: 1, missed: 1 });
    expect(weekly(events).sameDay.behind.late.map(({ concern }) => concern)).toEqual(['b']);
  });

  test('a concern in error is listed, and out of the denominator', () => {
    const first = aware();
    const events = [...as('a', first, that('11:00', { kind: 'recorded-in-error', event: first.id, reason: 'It was another house.' }))];
    expect(weekly(events).sameDay).toMatchObject({ due: 0, void: 1, trigger: null, shown: 'none due' });
    expect(weekly(events, on('10:30')).sameDay).toMatchObject({ void: 0, notYetDue: 1 });
  });
});

describe('delayed recognition', () => {
  const risk = [aware(), step('10:05', '1.1'), step('10:15', '1.2', { access: 'yes' })];
  const note = (at: string): EarlierSign => ({ concern: 'c1', kind: 'note', at, linked: on('12:00'), event: null });

  test('more than 24 hours before, not 24 hours', () => {
    expect(weekly(risk, LATER, { signs: [note('2026-11-23T10:00:00Z')] }).delayed).toMatchObject({ escalated: ['c1'], proposed: 0 });
    expect(weekly(risk, LATER, { signs: [note('2026-11-23T09:59:00Z')] }).delayed).toMatchObject({ proposed: 1, confirmed: 0, undecided: 1 });
  });

  test('a person confirms, or says no', () => {
    const signs = [note('2026-11-20T10:00:00Z')];
    expect(weekly(risk, LATER, { signs, delayed: new Map([['c1', true]]) }).delayed).toMatchObject({ proposed: 1, confirmed: 1, undecided: 0 });
    expect(weekly(risk, LATER, { signs, delayed: new Map([['c1', false]]) }).delayed).toMatchObject({ proposed: 1, confirmed: 0, undecided: 0 });
  });

  test('an earlier incident and a prompt that was dismissed propose it too, until the dismissal is taken back', () => {
    const dismissed = that('2026-11-20T10:00:00Z', { kind: 'prompt-dismissed', rule: 'blame', promptKind: 'blame', quote: 'bickering', reason: 'joking' });
    expect(weekly([...risk, dismissed]).delayed.behind.map(({ signs }) => signs.map(({ kind }) => kind))).toEqual([['dismissed-prompt']]);
    expect(weekly([...risk, dismissed, that('11:00', { kind: 'dismissal-undone', dismissal: dismissed.id })]).delayed.proposed).toBe(0);
    expect(weekly([...risk, told('13:00', '2026-11-20T10:00:00Z')]).delayed.proposed).toBe(1);
  });

  test('a note from before that somebody linked proposes it, until that is taken back; by the day alone it is from the end of it', () => {
    const linked = (when: string): Event => that('13:00', { kind: 'earlier-sign-linked', sign: 'note', at: when, quote: 'Tom and Raj bickering.', effects: [] });
    expect(weekly([...risk, linked('2026-11-23T10:00:00Z')]).delayed.proposed).toBe(0);
    const early = linked('2026-11-23T09:59:00Z');
    expect(weekly([...risk, early]).delayed).toMatchObject({ proposed: 1, behind: [{ signs: [{ kind: 'note', at: '2026-11-23T09:59:00Z', linked: on('13:00'), event: early.id }] }] });
    expect(weekly([...risk, early], on('12:59')).delayed.proposed).toBe(0);
    expect(weekly([...risk, early, that('14:00', { kind: 'recorded-in-error', event: early.id, reason: 'It is about another Tom.' })]).delayed.proposed).toBe(0);
  });

  test('a concern that was never escalated is not asked about', () => {
    expect(weekly(calm(), LATER, { signs: [note('2026-11-20T10:00:00Z')] }).delayed).toMatchObject({ escalated: [], proposed: 0 });
  });
});

describe('missing targeting detail', () => {
  const detail = (first: object, review: object = { repeated: 'no' }) => weekly([aware(), step('10:05', '1.1', { ...first }), step('10:15', '1.2', { ...review })]).missingDetail;

  test.each([
    ['nothing', {}, {}, []],
    ['time', { occurred: 'unknown' }, {}, ['time']],
    ['place', { place: 'Not known.' }, {}, ['place']],
    ['who', { initiator: { by: 'not-witnessed' } }, {}, ['who']],
    ['whom', { people: [{ reference: 'Tom', role: 'alleged-source' }, { reference: 'not known', role: 'harmed' }] }, {}, ['who']],
    ['who of both', { initiator: { by: 'both', acts: [{ person: 'Tom', act: 'Tom pushed Raj away.' }, { person: 'Raj', act: 'Raj pushed Tom back.' }], first: 'unclear' } }, {}, ['who']],
    ['act', { behaviour: 'It is not known yet.' }, {}, ['act']],
    ['prior link', {}, { repeated: 'unknown' }, ['prior']],
    ['prior link, ticked in 1.1', { warnings: ['same-person-again'] }, { repeated: 'unknown' }, []],
  ])('%s', (_, first, review, missing) => {
    expect(detail(first, { repeated: 'no', ...review }).behind.flatMap((each) => each.missing)).toEqual(missing);
  });

  test('counts as it was first saved: a later correction makes the record better, not the figure', () => {
    const first = step('10:05', '1.1', { place: 'Unknown' });
    const events = [aware(), first, step('10:15', '1.2')];
    const mended = that('11:00', { kind: 'step-corrected', step: '1.1', of: first.id, reason: 'Asked the night staff.', record: { ...(first.what as { record: object }).record, place: 'Lounge' } } as never);
    expect(weekly([...events, mended]).missingDetail).toMatchObject({ missing: 1, of: 1, shown: '1 of 1', byDetail: { place: 1 } });
    expect(weekly([aware()]).missingDetail).toMatchObject({ missing: 0, of: 0, notSaved: ['c1'], shown: 'none recorded' });
  });

  test.each(['', '  ', '?', 'N/A', 'unknown', 'Not clear yet', 'It was not seen.'])('"%s" says nothing', (text) => {
    expect(isUnsaid(text)).toBe(true);
  });

  test.each(['Lounge', 'Unknown Street car park', 'Tom, not seen by staff'])('"%s" says something', (text) => {
    expect(isUnsaid(text)).toBe(false);
  });
});

describe('separation plans', () => {
  // Managerial review at 12:00 with nobody at risk: 2.1 is due at 13:00, its check before the shift ends at 20:00.
  const reviewed = [...calm(), step('12:00', '1.3')];
  const outcome = (asOf: string, ...events: Event[]) => {
    const { onTime, late, missed, notYetDue, notApplicable } = fortnightly([...reviewed, ...events], asOf).plans;
    return Object.entries({ onTime, late, missed, notYetDue, notApplicable }).flatMap(([name, count]) => (count ? [name] : []));
  };

  test('both halves count, and the worse one says how it stands', () => {
    expect(outcome(LATER, plan('12:30'), found('19:00'))).toEqual(['onTime']);
    expect(outcome(LATER, plan('13:30'), found('19:00'))).toEqual(['late']);
    expect(outcome(LATER, plan('12:30'), found('21:00'))).toEqual(['late']);
    expect(outcome(LATER, plan('12:30'))).toEqual(['missed']);
    expect(outcome(LATER, found('19:00'))).toEqual(['missed']);
  });

  test('what is still open keeps a good plan open, and does not save a bad one', () => {
    expect(outcome(on('14:00'), plan('12:30'))).toEqual(['notYetDue']);
    expect(outcome(on('14:00'), plan('13:30'))).toEqual(['late']);
    expect(outcome(on('14:00'))).toEqual(['missed']);
  });

  test('a plan that was written before its clock began waits for its check', () => {
    const { plans } = fortnightly([...calm(), plan('10:30')], on('10:40'));
    expect(plans).toMatchObject({ onTime: 0, notYetDue: 1 });
  });

  test('not applicable stands beside; a check that does not apply leaves the plan by itself', () => {
    const aside = (time: string, obligation?: string) => that(time, { kind: 'step-not-applicable', step: '2.1', ...(obligation && { obligation }), reason: 'He has moved away.', second: who('Registered Manager') });
    expect(outcome(LATER, aside('12:30'))).toEqual(['notApplicable']);
    expect(outcome(LATER, aside('14:00'))).toEqual(['missed']);
    expect(outcome(LATER, plan('12:30'), aside('15:00', '2.1 in place'))).toEqual(['onTime']);
  });
});

describe('chronology gaps', () => {
  test('a gap, an order and a source, each once; a person may say that it was none', () => {
    const first = step('10:05', '1.1');
    const sheet = step('13:00', '2.2');
    const late = told('15:00', '11:00');
    const wrong = told('15:30', '15:20');
    const events = [aware(), first, step('12:00', '1.3'), sheet, late, wrong];
    const recordOf = ({ what }: Event) => (what as { record: object }).record;
    const mends = [
      that('16:00', { kind: 'step-corrected', step: '1.1', of: first.id, reason: 'It was earlier.', record: { ...recordOf(first), occurred: on('09:00') } } as never),
      that('16:05', { kind: 'step-corrected', step: '2.2', of: sheet.id, reason: 'From the night log.', record: { ...recordOf(sheet), prior: 'One in May, night log.' } } as never),
      that('16:10', { kind: 'recorded-in-error', event: wrong.id, reason: 'It was another concern.' }),
    ];
    expect(fortnightly([...events, ...mends]).gaps).toMatchObject({ count: 4, byCause: { gap: 1, order: 1, source: 2 } });
    expect(fortnightly([...events, ...mends], LATER, { corrections: new Map([[late.id, 'none']]) }).gaps).toMatchObject({ count: 3, byCause: { gap: 0 } });
  });
});

describe('repeats after controls', () => {
  const held = [...calm(), step('12:00', '1.3'), plan('12:30'), found('13:00')];
  const another = (time: string, source = 'Tom') => as('c2', that(time, { kind: 'concern-identified', identified: on(time), origin: null }), step(time, '1.1', { occurred: on(time), people: [{ reference: source, role: 'alleged-source' }, { reference: 'Ivy', role: 'harmed' }], initiator: { by: 'person', person: source } }));

  test('prevented stands apart, and never triggers', () => {
    const events = [...held, told('15:00', '14:00'), told('15:00', '14:30', 'near-miss'), told('15:00', '14:40', 'near-miss')];
    expect(fortnightly(events).repeats).toMatchObject({ count: 1, prevented: 2, trigger: false });
    expect(fortnightly([...events, told('16:00', '15:30')]).repeats).toMatchObject({ count: 2, trigger: true });
  });

  test('the incident’s own time counts, and two reports of it are one', () => {
    expect(fortnightly([...held, told('15:00', '12:59'), told('15:00', '13:00')]).repeats.count).toBe(0);
    expect(fortnightly([...held, told('15:00', '14:00'), told('15:10', '14:00')]).repeats.count).toBe(1);
  });

  test('a new concern with the same source is a repeat, also where another person writes the name; another source is none', () => {
    expect(fortnightly([...held, ...another('16:00', ' tom')]).repeats).toMatchObject({ count: 1, behind: { repeats: [{ concern: 'c2' }] } });
    expect(fortnightly([...held, ...another('16:00', 'Jan')]).repeats.count).toBe(0);
  });

  test('a check that finds something missing ends nothing; the conclusion does, until controls are in place again', () => {
    const slipped = that('14:00', { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody there' });
    expect(fortnightly([...held, slipped, told('15:00', '14:30')]).repeats.count).toBe(1);
    const concluded = that('14:00', { kind: 'concluded', how: 'not-referred', reason: 'Both are settled again.' });
    expect(fortnightly([...held, found('13:30'), concluded, told('15:00', '14:30')]).repeats.count).toBe(0);
    const reopened = that('15:00', { kind: 'reopened', reason: 'It happened again.' });
    expect(fortnightly([...held, concluded, reopened, found('16:00'), told('18:00', '15:30'), told('18:00', '17:00')]).repeats.count).toBe(1);
  });
});

test('72-hour reviews: intervals met, late and missed', () => {
  const events = [...calm(), step('2026-11-02T10:00:00Z', '1.3')].map((event, index) => ({ ...event, recorded: index < 3 ? '2026-11-02T09:00:00Z' : event.recorded }));
  const [first, ...rest] = events;
  if (!first) throw new Error('No events.');
  const begun = [{ ...first, what: { kind: 'concern-identified' as const, identified: '2026-11-02T09:00:00Z', origin: null } }, ...rest];
  const all = [...begun, step('2026-11-05T09:00:00Z', '3.4'), step('2026-11-08T10:00:00Z', '3.4')];
  // Due on the 5th at 10:00 (met at 09:00), the 8th at 09:00 (an hour late), the 11th and the 14th (missed).
  expect(monthly(all, '2026-11-15T12:00:00Z').oversight).toMatchObject({ due: 4, onTime: 1, late: 1, missed: 2, notYetDue: 1, trigger: true });
});

test('learning reviews and their themes, actions, and prompts', () => {
  const reviewed = (id: string, time: string, themes: string[]) => as(id, aware(), step('10:05', '1.1'), that('11:00', { kind: 'concluded', how: 'not-referred', reason: 'Both are settled again.' }), step(time, '3.5', { themes }));
  const agreed = (action: string, due: string) => that('11:00', { kind: 'action-agreed', action, text: 'Move the television away.', owner: 'Team Leader', due });
  const events = [
    ...reviewed('a', '2026-11-26T10:00:00Z', ['supervision', 'voice']),
    ...reviewed('b', '2026-11-27T10:00:00Z', ['supervision']),
    agreed('x', '2026-11-25T17:00:00Z'),
    agreed('y', '2026-11-26T17:00:00Z'),
    agreed('z', '2026-12-20T17:00:00Z'),
    that('2026-11-26T09:00:00Z', { kind: 'action-completed', action: 'x', text: 'Done' }),
    { ...that('12:00', { kind: 'prompt-dismissed', rule: 'blame', promptKind: 'blame', quote: 'bickering', reason: 'joking' }), concern: null },
  ].map((event) => (event.what.kind === 'action-agreed' || event.what.kind === 'action-completed' ? { ...event, concern: 'a' } : event));
  const measures = monthly(events);
  // Five working days from Tuesday the 24th end on 1 December: those reviews fall due in December.
  expect(measures.learning).toMatchObject({ due: 0, trigger: null, shown: 'none due' });
  expect([...measures.themes]).toEqual([['supervision', ['a', 'b']]]);
  expect(measures.actions).toMatchObject({ agreed: 2, complete: 1, completeOnTime: 0, overdue: 1, shown: '1 of 2' });
  expect(measures.prompts).toMatchObject({ shown: null, actedOn: 0, dismissed: 1, byReason: { joking: 1 }, byRule: { blame: { actedOn: 0, dismissed: 1 } } });
  expect(monthly([]).actions.shown).toBe('none agreed');
});

test('times: nearest rank, in minutes begun, by the part of the week', () => {
  const took = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40];
  expect([centile(took, 50), centile(took, 90), centile(took, 100), centile([7], 90), centile([], 50)]).toEqual([20, 36, 40, 7, null]);
  const all = took.flatMap((minutes, index) => as(`c${index}`, aware(), step(at(on('10:00')).add({ minutes }).subtract({ seconds: 1 }).toString(), '1.1')));
  expect(monthly(all).times['1.1']).toMatchObject({ all: { of: 10, completed: 10, median: 20, ninetieth: 36 }, weekday: { of: 10 }, evening: { of: 0, median: null } });
  expect(monthly(all).times['1.3']?.all).toMatchObject({ of: 10, completed: 0, median: null, ninetieth: null });
});

test.each([
  ['2026-11-24T09:00:00Z', 'weekday'],
  ['2026-11-24T17:00:00Z', 'evening'],
  ['2026-11-24T08:59:00Z', 'evening'],
  ['2026-07-03T08:00:00Z', 'weekday'],
  ['2026-11-28T12:00:00Z', 'weekend'],
  ['2026-12-25T12:00:00Z', 'bankHoliday'],
])('%s is %s', (moment, band) => {
  expect(bandOf(at(moment), calendars)).toBe(band);
});

test('St Andrew’s Day is a bank holiday in Scotland alone', () => {
  expect(['scotland' as const, 'england-and-wales' as const].map((nation) => bandOf(at('2026-11-30T12:00:00Z'), { ...calendars, nation }))).toEqual(['bankHoliday', 'weekday']);
});
