import { expect, test } from 'vitest';
import { type Dismissal, dismissals, undo } from '#pathway/dismissals.ts';
import type { Event } from '#pathway/events.ts';
import { ANA, event, identified } from './given.ts';

const dismissed = (quote: string, recorded = '2026-11-24T12:00:00Z'): Event =>
  event({ kind: 'prompt-dismissed', rule: 'label/clash', promptKind: 'label', quote, reason: 'joking' }, recorded, null);
const undone = (dismissal: string): Event => event({ kind: 'dismissal-undone', dismissal }, '2026-11-24T13:00:00Z', null);
const quotes = (standing: Dismissal[]) => standing.map(({ quote }) => quote);

test('each says what, why, when and who; newest first', () => {
  const [one, two] = [dismissed('bickering'), dismissed('banter', '2026-11-24T12:30:00Z')];
  expect(dismissals([one, identified('2026-11-24T12:10:00Z'), two])).toEqual([
    { id: two.id, quote: 'banter', rule: 'label/clash', reason: 'joking', people: [], at: '2026-11-24T12:30:00Z', by: ANA },
    { id: one.id, quote: 'bickering', rule: 'label/clash', reason: 'joking', people: [], at: '2026-11-24T12:00:00Z', by: ANA },
  ]);
});

test('one that was taken back no longer stands, and its twin does', () => {
  const [one, twin] = [dismissed('banter'), dismissed('banter')];
  expect(dismissals([one, twin, undone(one.id)]).map(({ id }) => id)).toEqual([twin.id]);
});

test('taking back twice, or what never was, changes nothing', () => {
  const [one, two] = [dismissed('bickering'), dismissed('banter')];
  expect(quotes(dismissals([one, two, undone(one.id), undone(one.id), undone('d:none')]))).toEqual(['banter']);
});

test('undo takes back what stands, and says so where nothing does', () => {
  const one = dismissed('banter');
  expect(undo(dismissals([one]), one.id)).toEqual({ ok: true, what: { kind: 'dismissal-undone', dismissal: one.id } });
  expect(undo(dismissals([one, undone(one.id)]), one.id)).toMatchObject({ ok: false, error: expect.stringContaining('already been undone') });
  expect(undo([], 'd:none')).toMatchObject({ ok: false });
});
