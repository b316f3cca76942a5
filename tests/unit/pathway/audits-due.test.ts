import { describe, expect, test } from 'vitest';
import { auditDone, type AuditKind, auditsDue } from '#pathway/audits.ts';
import { closedWords } from '#pathway/closure.ts';
import { decide } from '#pathway/decide.ts';
import { type CalendarHistory, type Calendars, dueSteps, isOpen } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import { notificationWords } from '#pathway/reminder-words.ts';
import { remind, type Reminded } from '#pathway/reminders.ts';
import { SERVICE, serviceAudits, type ServiceAudits } from '#pathway/service-audits.ts';
import { standing, unrecorded } from '#pathway/standing.ts';
import { between, nextThreshold, thresholds } from '#pathway/thresholds.ts';
import { standingWith, watchOver } from '#pathway/watch.ts';
import { ukIso } from '#time/zone.ts';
import * as fc from '../properties.ts';
import { ANA, at, calendars, event } from './given.ts';
import { RECORDS } from './records.ts';

const EVER = '2020-01-01T00:00:00Z';
const NOTHING = { overdue: 0, withinHour: [], unfinished: 0 };

function service(first: string, events: Event[] = []): ServiceAudits {
  const made = serviceAudits(first, EVER, events);
  if (!made) throw new Error('There is a concern.');
  return made;
}
const written = (kind: AuditKind, recorded: string): Event => event(kind === '3.5 pack' ? { kind: 'pack-taken', text: 'Governance meeting, by Gus' } : ({ kind: 'step-completed', step: kind, record: RECORDS[kind] } as Event['what']), recorded, null);

const open = (of: ServiceAudits, now: string, by: CalendarHistory = calendars) => dueSteps(of, by, at(now)).filter(isOpen);
const due = (of: ServiceAudits, now: string, by?: CalendarHistory) => Object.fromEntries(open(of, now, by).map(({ id, due: when }) => [id, ukIso(when).slice(0, 16)]));

describe('when audits are due', () => {
  test('before there is a concern nothing is', () => {
    expect(serviceAudits(null, EVER, [written('1.5', '2026-11-30T10:00:00Z')])).toBeNull();
  });

  test('from the week, fortnight and month of the first concern on', () => {
    expect(due(service('2026-11-24T12:36:00Z'), '2026-11-24T12:36:00Z')).toEqual({ '1.5/2026-11-23': '2026-11-30T17:00', '2.5/2026-11-16': '2026-11-30T17:00', '3.5 pack/2026-11-01': '2026-12-07T17:00' });
  });

  test('over Christmas: Monday 28 December is a substitute day, so is 1 January a holiday', () => {
    const of = service('2026-12-22T10:00:00Z');
    // The week ends on Sunday 27 December; the 28th is no working day.
    expect(due(of, '2026-12-23T10:00:00Z')).toMatchObject({ '1.5/2026-12-21': '2026-12-29T17:00', '3.5 pack/2026-12-01': '2027-01-08T17:00' });
    // In Scotland 4 January 2027 is a bank holiday as well: 5, 6, 7, 8 and 11 January.
    expect(due(of, '2026-12-23T10:00:00Z', { ...calendars, nation: 'scotland' })).toMatchObject({ '3.5 pack/2026-12-01': '2027-01-11T17:00' });
  });

  test('over Easter, and in summer time', () => {
    // The week to 28 March 2027 ends with the clock change; Monday 29 March is Easter Monday.
    expect(due(service('2027-03-24T10:00:00Z'), '2027-03-25T10:00:00Z')).toMatchObject({ '1.5/2027-03-22': '2027-03-30T17:00' });
  });

  test('a closure of the service puts it off', () => {
    const closed: Calendars = { ...calendars, office: { ...calendars.office, exceptions: { '2026-11-30': [], '2026-12-01': [['09:00', '13:00']] } } };
    expect(due(service('2026-11-24T12:36:00Z'), '2026-11-24T12:36:00Z', closed)).toMatchObject({ '1.5/2026-11-23': '2026-12-01T13:00' });
  });

  test('an office that is closed from Christmas to New Year: one record stands for both weeks, and neither is missed before it is due', () => {
    const first = '2026-12-22T10:00:00Z';
    const state = (now: string, events: Event[] = []) => auditsDue(service(first, events), closedOverNewYear, at(now)).flatMap(({ kind, clock }) => (kind === '1.5' ? `${clock.id.slice(-5)} ${clock.completed ? 'written' : clock.missed ? 'missed' : ukIso(clock.due).slice(0, 16)}` : []));
    expect(state('2027-01-02T10:00:00Z')).toEqual(['12-21 2027-01-04T17:00']);
    expect(state('2027-01-04T10:00:00Z')).toEqual(['12-28 2027-01-04T17:00']);
    expect(state('2027-01-04T17:01:00Z')).toEqual(['12-21 missed', '12-28 2027-01-04T17:00']);
    expect(state('2027-01-04T17:01:00Z', [written('1.5', '2027-01-04T17:00:00Z')])).toEqual(['12-21 written', '12-28 written', '01-04 2027-01-11T17:00']);
  });

  test('a closure that is saved later moves an open one and says why, and leaves one that passed', () => {
    const of = service('2026-11-24T12:36:00Z');
    const closed: Calendars = { ...calendars, office: { ...calendars.office, exceptions: { '2026-11-30': [] } } };
    const saved = (since: string) => [{ ...calendars, since: '', because: '' }, { ...closed, since, because: 'the closed days changed' }];
    const [moved] = open(of, '2026-11-30T10:00:00Z', saved('2026-11-27T12:00:00Z'));
    expect([moved && ukIso(moved.due).slice(0, 16), moved?.moved?.because]).toEqual(['2026-12-01T17:00', 'the closed days changed']);
    expect(due(of, '2026-11-30T18:00:00Z', saved('2026-11-30T17:30:00Z'))).toMatchObject({ '1.5/2026-11-23': '2026-11-30T17:00' });
  });

  test('the pack of a month: the close of the fifth working day of the next', () => {
    // November 2026 begins on a Sunday: Monday 2 to Friday 6.
    expect(due(service('2026-10-20T12:36:00Z'), '2026-11-02T10:00:00Z')).toMatchObject({ '3.5 pack/2026-10-01': '2026-11-06T17:00' });
  });

  test('warns at the close of the day before and at 10:00 on the day, then the due time, then the deputy', () => {
    const told = thresholds([service('2026-11-24T12:36:00Z')], calendars, at('2026-11-25T10:00:00Z')).filter(({ obligation }) => obligation === '1.5/2026-11-23');
    expect(told.map(({ concern, kind, told: when }) => `${concern === SERVICE} ${kind} ${when.toString()}`)).toEqual([
      'true warning 2026-11-27T17:00:00Z',
      'true warning 2026-11-30T10:00:00Z',
      'true due 2026-11-30T17:00:00Z',
      'true deputy 2026-11-30T17:10:00Z',
    ]);
  });
});

describe('one that is written', () => {
  test('ends its clock, on time or late for good; then the one of the running period is open', () => {
    const of = service('2026-11-24T12:36:00Z', [written('1.5', '2026-11-30T10:00:00Z'), written('2.5', '2026-12-02T10:00:00Z'), written('3.5 pack', '2026-12-04T10:00:00Z')]);
    const now = '2026-12-05T10:00:00Z';
    expect(Object.keys(due(of, now))).toEqual(['1.5/2026-11-30', '2.5/2026-11-30', '3.5 pack/2026-12-01']);
    expect(auditsDue(of, calendars, at(now)).map(({ clock, written: record }) => `${clock.title}: ${record ? clock.completed?.toString() : 'open'}`)).toEqual([
      'Weekly audit of concerns, 23 to 29 November: 2026-11-30T10:00:00Z',
      'Weekly audit of concerns, 30 November to 6 December: open',
      'Fortnightly audit of protection, 16 to 29 November: 2026-12-02T10:00:00Z',
      'Fortnightly audit of protection, 30 November to 13 December: open',
      'Monthly governance pack, November: 2026-12-04T10:00:00Z',
      'Monthly governance pack, December: open',
    ]);
  });

  test('an earlier build’s record of it is one too, and only the clock of an audit can be seen without a concern', () => {
    const asking = { by: ANA, now: at('2026-12-05T10:00:00Z'), calendars };
    expect(auditDone('3.5 pack', [written('3.5 pack', '2026-12-04T10:00:00Z')], asking.now)?.recorded).toBe('2026-12-04T10:00:00Z');
    expect(auditDone('3.5 pack', [written('3.5 pack', '2026-11-30T10:00:00Z')], asking.now)).toBeNull();
    expect(['1.5/2026-11-23', '3.5 pack/2026-11-01', '1.2'].map((obligation) => decide(undefined, [], { kind: 'due-acknowledged', obligation }, asking).ok)).toEqual([true, true, false]);
  });
});

describe('one that nobody wrote', () => {
  const of = service('2026-09-01T10:00:00Z');

  test('is overdue until its time is over, then missed; the latest of each kind rings', () => {
    const now = at('2026-12-09T10:00:00Z');
    expect(standing([of], calendars, now)).toEqual({ overdue: 3, withinHour: [], unfinished: 0 });
    expect(auditsDue(of, calendars, now, now.subtract({ hours: 24 * 21 })).map(({ clock }) => `${clock.id}${clock.missed ? ' missed' : ''}`)).toEqual([
      '1.5/2026-11-09 missed',
      '1.5/2026-11-16 missed',
      '1.5/2026-11-23 missed',
      '1.5/2026-11-30',
      '2.5/2026-11-02 missed',
      '2.5/2026-11-16',
      '3.5 pack/2026-10-01 missed',
      '3.5 pack/2026-11-01',
    ]);
  });

  test('closed for months: one notification and one sentence', () => {
    const [from, now] = [at('2026-09-02T10:00:00Z'), at('2026-12-09T10:00:00Z')];
    const all = thresholds([of], calendars, now, from);
    const { crossed } = remind({ until: from, ahead: [] }, all, now);
    const stands = standing([of], calendars, now, from);
    expect(notificationWords(stands, crossed, now)).toBe('3 steps are overdue. Nobody has acknowledged it: it is for the deputy now.');
    expect(closedWords([{ from, to: now }], all, stands, now)).toEqual(['Closed from Wed 2 Sep 11:00 to 10:00. While closed: 24 due times passed.']);
  });

  test('somebody has seen it: it is not for the deputy', () => {
    const seen = service('2026-11-24T12:36:00Z', [event({ kind: 'due-acknowledged', obligation: '1.5/2026-11-23' }, '2026-11-30T17:05:00Z', null)]);
    const kinds = thresholds([seen], calendars, at('2026-12-01T10:00:00Z')).flatMap(({ obligation, kind }) => (obligation === '1.5/2026-11-23' ? kind : []));
    expect(kinds).toEqual(['warning', 'warning', 'due']);
  });
});

const CLOSED_DAYS = ['24', '29', '30', '31'].map((day) => `2026-12-${day}`);
/** The office opens again on Monday 4 January 2027. */
const closedOverNewYear: Calendars = { ...calendars, office: { ...calendars.office, exceptions: Object.fromEntries(CLOSED_DAYS.map((day) => [day, []])) } };

const START = at('2026-11-02T00:00:00Z');
const after = (hours: number) => START.add({ hours });
/** A first concern, and audits written at any time after it. */
const history = fc.record({ first: fc.nat(24 * 20), written: fc.array(fc.tuple(fc.constantFrom<AuditKind>('1.5', '2.5', '3.5 pack'), fc.nat(24 * 120)), { maxLength: 12 }) }).map(({ first, written: all }) => ({
  first: after(first),
  events: all.filter(([, hours]) => hours >= first).sort(([, one], [, other]) => one - other).map(([kind, hours]) => written(kind, after(hours).toString())),
}));
const knownAt = (first: Temporal.Instant, events: readonly Event[], now: Temporal.Instant) => service(first.toString(), events.filter(({ recorded }) => Temporal.Instant.compare(at(recorded), now) <= 0));

describe('properties', { timeout: 60_000 }, () => {
  test('never before the first concern, and exactly one of each kind is open', () => {
    fc.assert(
      fc.property(history, fc.nat(24 * 130), fc.constantFrom(calendars, closedOverNewYear), ({ first, events }, later, by) => {
        const now = first.add({ hours: later });
        const all = auditsDue(knownAt(first, events, now), by, now);
        for (const kind of ['1.5', '2.5', '3.5 pack'] as const) expect(all.filter((audit) => audit.kind === kind && isOpen(audit.clock))).toHaveLength(1);
        for (const { clock, to } of all) {
          expect(Temporal.Instant.compare(clock.due, first)).toBe(1);
          expect(Temporal.PlainDate.compare(to, first.toZonedDateTimeISO('Europe/London').toPlainDate())).toBeGreaterThanOrEqual(0);
          expect(Temporal.Instant.compare(clock.known, first)).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(all.map(({ clock }) => clock.id)).size).toBe(all.length);
      }),
      { numRuns: 300 },
    );
  });

  test('what was over before a look is left out, and nothing else', () => {
    fc.assert(
      fc.property(history, fc.nat(24 * 130), fc.nat(24 * 60), ({ first, events }, later, back) => {
        const now = first.add({ hours: later });
        const since = now.subtract({ hours: back });
        const of = knownAt(first, events, now);
        const recent = auditsDue(of, calendars, now, since).map(({ clock }) => clock.id);
        const whole = auditsDue(of, calendars, now);
        expect(whole.map(({ clock }) => clock.id).filter((id) => recent.includes(id))).toEqual(recent);
        for (const { clock } of whole.filter(({ clock: { id } }) => !recent.includes(id))) expect(isOpen(clock)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('a due time that passed is to be recorded once, however often Plainly looks and whichever way the clock jumps', () => {
    fc.assert(
      fc.property(fc.nat(24 * 10), fc.array(fc.nat(24 * 60), { minLength: 1, maxLength: 10 }), (first, hours) => {
        const known: Event[] = [];
        for (const now of hours.map((each) => after(first + each))) {
          const passed = unrecorded(service(after(first).toString(), known), calendars, now);
          known.push(...passed.map(({ what }) => event(what, now.toString(), null)));
          const due = dueSteps(service(after(first).toString(), known), calendars, now);
          for (const { id, passed: hasPassed } of due) expect(hasPassed).toBe(known.some(({ what }) => what.kind === 'due-passed' && what.obligation === id));
        }
        const names = known.map(({ what }) => (what.kind === 'due-passed' ? what.obligation : ''));
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 150 },
    );
  });

  test('while a watch holds, it says the same as the audits themselves', () => {
    fc.assert(
      fc.property(history, fc.nat(24 * 60 * 60), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(calendars, closedOverNewYear), ({ first, events }, minutes, part, by) => {
        const seen = first.add({ minutes });
        const of = knownAt(first, events, seen);
        const watch = watchOver(of, by, 'k', seen);
        if (!watch) throw new Error('Nobody watches.');
        // Looked at in the very moment of a threshold it holds for no time: only that moment is left to ask about.
        const now = Temporal.Instant.fromEpochMilliseconds(Math.max(watch.from, watch.from + Math.floor((watch.until - 1 - watch.from) * part)));
        expect(standingWith(NOTHING, [watch], now)).toEqual(standing([of], by, now));
        const all = thresholds([of], by, now);
        expect(between(all, seen, now)).toEqual([]);
        expect(nextThreshold(all, now)?.epochMilliseconds ?? null).toBe(watch.next);
      }),
      { numRuns: 200 },
    );
  });

  test('however the time is cut, each threshold of audits that nobody writes is told exactly once', () => {
    const of = service('2026-11-03T10:00:00Z');
    const name = ({ obligation, kind }: { obligation: string; kind: string }) => `${obligation} ${kind}`;
    const walk = (hours: number[]) => {
      let before: Reminded = { until: at('2026-11-03T10:00:00Z'), ahead: [] };
      return hours.flatMap((each) => {
        const now = at('2026-11-03T10:00:00Z').add({ hours: each });
        const told = remind(before, thresholds([of], calendars, now, before.until.subtract({ hours: 24 })), now);
        before = told.after;
        return told.crossed.filter(({ kind }) => kind !== 'warning').map(name);
      });
    };
    fc.assert(
      fc.property(fc.array(fc.nat(24 * 50), { maxLength: 20 }), (cuts) => {
        const end = 24 * 50;
        expect(walk([...cuts.sort((one, other) => one - other), end]).sort()).toEqual(walk([end]).sort());
      }),
      { numRuns: 150 },
    );
  });
});
