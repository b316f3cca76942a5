import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { decide } from '#pathway/decide.ts';
import { Command, Event } from '#pathway/events.ts';
import { handover } from '#pathway/handover.ts';
import { at, calendars, event } from './given.ts';
import { aware, calm, concernOf, step, that, who } from './told.ts';

const NOW = at('2026-11-24T10:40:00Z');
const AT = '2026-11-24T20:00:00Z';
const sign = (as: 'outgoing' | 'incoming') => ({ kind: 'handover-signed' as const, as, shift: 'day', at: AT, listed: ['c1 1.3'] });
const asking = (name: string) => ({ by: who('Team Leader', name), now: NOW, calendars });

describe('the list', () => {
  test('says what is overdue, what is due before the shift ends, and what only runs', () => {
    const list = handover([concernOf(aware(), step('10:05', '1.1'))], calendars, NOW);
    expect([list.shift.name, list.shift.close.toString(), list.incoming]).toEqual(['day', AT, 'night']);
    expect(list.overdue.map(({ due }) => due.id)).toEqual(['1.2']);
    expect(list.before.map(({ due }) => due.id)).toEqual(['1.4', '1.3']);
    expect(list.running).toEqual([]);
  });

  test('a concern with nothing due in this shift is on it all the same; one that was concluded is not', () => {
    const later = concernOf(...calm(), step('10:20', '1.3'), step('10:30', '1.4'), step('10:31', '2.1'), that('10:32', { kind: 'controls-checked', inPlace: 'yes' }), step('10:33', '2.2'), step('10:34', '2.3'), step('10:35', '3.1'), that('10:36', { kind: 'receipt-confirmed', confirmed: true, text: 'By telephone' }), step('10:37', '3.2'), that('10:38', { kind: 'review-done', review: '3.2', text: 'Quiet' }), step('10:39', '3.3'));
    const list = handover([later], calendars, NOW);
    expect([list.overdue, list.before, list.running.length]).toEqual([[], [], 1]);
    const over = concernOf(aware(), step('10:05', '1.1'), that('10:35', { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }));
    expect(handover([over], calendars, NOW).running).toEqual([]);
  });
});

describe('the signatures', () => {
  test('belong to no concern and change none', () => {
    const signed = event(sign('outgoing'), '2026-11-24T19:50:00Z', null);
    expect(Event.parse(signed)).toEqual(signed);
    expect(Command.safeParse(sign('incoming')).success).toBe(true);
    expect(project([aware(), signed])).toEqual(project([aware()]).map((concern) => expect.objectContaining({ state: concern.state })));
    expect(decide(undefined, [], sign('outgoing'), asking('Ana'))).toMatchObject({ ok: true });
  });

  test('one goes, another one comes, each signs once', () => {
    const signed = [Object.assign(event(sign('outgoing'), '2026-11-24T19:50:00Z', null), { by: who('Team Leader', 'Ana') })];
    expect(decide(undefined, signed, sign('outgoing'), asking('Bea'))).toEqual({ ok: false, error: 'Ana has signed for the outgoing shift already.' });
    expect(decide(undefined, signed, sign('incoming'), asking(' ana '))).toMatchObject({ ok: false, error: expect.stringContaining('same person') });
    expect(decide(undefined, signed, sign('incoming'), asking('Bea'))).toMatchObject({ ok: true });
    expect(decide(undefined, signed, { ...sign('outgoing'), at: '2026-11-25T08:00:00Z' }, asking('Bea'))).toMatchObject({ ok: true });
  });
});
