import { describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import type { Mention } from '#language/types.ts';
import { askedTogether, effectWords } from '#look-back/asked-together.ts';
import { timeBand } from '#look-back/band.ts';
import { fileKind } from '#look-back/file-kind.ts';
import { type Found, foundIn } from '#look-back/found.ts';
import { groupsOf } from '#look-back/groups.ts';
import { isSame, peopleIn } from '#look-back/people.ts';
import { roomIn } from '#look-back/rooms.ts';
import { writtenAt } from '#look-back/written-at.ts';

const found = (id: number, people: string[], more: Partial<Found> = {}): Found => ({ id, row: id, day: null, time: null, place: '', people, passage: 'x', asked: [], ...more });

describe('groups, worked by hand', () => {
  const all = [
    found(1, ['Tom', 'Raj'], { day: '2026-03-12', time: '14:30', place: 'Lounge' }),
    found(2, ['Raj', 'Tom Ashworth'], { day: '2026-03-14', time: '23:10', place: 'lounge' }),
    found(3, ['Eve', 'Zoë'], { day: '2026-03-13', time: '05:59', place: 'Kitchen' }),
    found(4, ['Eve'], { day: '2026-03-15' }),
    found(5, []),
    found(6, ['tom', 'Raj'], { day: '2026-03-12', time: '09:00' }),
  ];
  const shape = (by: Parameters<typeof groupsOf>[1]) => groupsOf(all, by).map(({ label, found: inside }) => [label, inside.map(({ id }) => id)]);

  test('by pair, whoever comes first and however short the name is; the newest note first, the most notes first', () => {
    expect(shape('pair')).toEqual([
      ['Raj and Tom Ashworth', [2, 1, 6]],
      ['Eve and Zoë', [3]],
      ['Eve: nobody else named', [4]],
      ['Nobody is named', [5]],
    ]);
  });
  test('by place, in any capitals', () => expect(shape('place')).toEqual([['lounge', [2, 1]], ['Kitchen', [3]], ['Place not known', [4, 6, 5]]]));
  test('by time of day', () => expect(shape('band')).toEqual([['Night, 22:00 to 06:00', [2, 3]], ['Afternoon, 12:00 to 17:00', [1]], ['Morning, 06:00 to 12:00', [6]], ['Time not known', [4, 5]]]));
  test('not at all', () => expect(shape('all')).toEqual([['Newest first', [4, 2, 3, 1, 6, 5]]]));
  test('of two Toms with whole names, neither is taken for the short one', () => {
    expect(groupsOf([found(1, ['Tom', 'Raj']), found(2, ['Tom Ashworth', 'Raj']), found(3, ['Tom Bell', 'Raj'])], 'pair').map(({ label }) => label).sort()).toEqual(['Raj and Tom', 'Raj and Tom Ashworth', 'Raj and Tom Bell']);
  });
});

test.each([['00:00', 'Night'], ['05:59', 'Night'], ['06:00', 'Morning'], ['11:59', 'Morning'], ['12:00', 'Afternoon'], ['17:00', 'Evening'], ['21:59', 'Evening'], ['22:00', 'Night']])('%s is %s', (time, band) => expect(timeBand(time).split(',')[0]).toBe(band));

describe('people', () => {
  const mention = (quote: string, role: Mention['role'] = 'person'): Mention => ({ start: 0, end: 0, quote, role });
  test('are the adults, each once, without staff and family and without those who are not named', () => {
    expect(peopleIn('Tom Ashworth', [mention('Tom’s'), mention('Sharon', 'staff'), mention('mum', 'family'), mention('another resident', 'peer'), mention('Raj'), mention('each other', 'peer'), mention('Resident 4', 'peer'), mention('Raj')])).toEqual(['Tom Ashworth', 'Raj', 'Resident 4']);
    expect(peopleIn('', [mention('Tom'), mention('Tom Ashworth')])).toEqual(['Tom Ashworth']);
  });
  test('are the same under a shorter name', () => {
    expect([isSame('Tom', 'Tom Ashworth'), isSame('Tom A', 'Tom Ashworth'), isSame('Mr Tom Ashworth', 'tom ashworth'), isSame('Tom B', 'Tom Ashworth'), isSame('Tim', 'Tom')]).toEqual([true, true, true, false, false]);
  });
});

describe('what would have been asked', () => {
  const note = { row: 7, day: '2026-03-12', time: '14:30', person: 'Tom', place: '', text: 'Tea at four. Tom and Raj had a personality clash again in the dining room. Cake after. Sharon on nights.' };
  test('is the sentence that is asked about, with why, and who wrote the note nowhere in it', () => {
    const asked = foundIn(note, check(note.text), 3);
    expect(asked).toMatchObject({ id: 3, row: 7, day: '2026-03-12', time: '14:30', place: 'Dining room', people: ['Tom', 'Raj'], passage: 'Tom and Raj had a personality clash again in the dining room.' });
    expect(asked?.asked.map(({ quote }) => quote)).toContain('a personality clash');
    expect(asked?.asked.every(({ effect, question, reason }) => effect && question && reason)).toBe(true);
  });
  test('is nothing for an ordinary note', () => {
    const plain = { ...note, text: 'Tom had tea at four and went out to the garden.' };
    expect(foundIn(plain, check(plain.text), 0)).toBeNull();
  });
});

test('the same question about several words stands once', () => {
  const asked = (quote: string, effect = 'tells of an act') => ({ rule: quote, kind: 'harm', quote, effect, question: 'Who?', reason: 'Because.' });
  const together = askedTogether([asked('put'), asked('settled', 'closes it'), asked('hand'), asked('put')]);
  expect(together.map(effectWords)).toEqual(['“put”, “hand”: tells of an act', '“settled”: closes it']);
});

test('a room is named with a capital, the longer name first', () => {
  expect([roomIn('fell in the DINING ROOM by the lounge'), roomIn('nothing')]).toEqual(['Dining room', '']);
});

test('a note with a day alone counts from the end of it; clocks are those of the UK', () => {
  expect(writtenAt({ day: '2026-07-12', time: '14:30' })).toEqual({ at: '2026-07-12T13:30:00Z', dayOnly: false });
  expect(writtenAt({ day: '2026-01-12', time: null })).toEqual({ at: '2026-01-12T23:59:00Z', dayOnly: true });
  expect(writtenAt({ day: null, time: '14:30' })).toBeNull();
});

test.each([
  ['nothing', [], /empty/u],
  ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0], /old Excel file/u],
  ['a PDF', [...Buffer.from('%PDF-1.7')], /PDF/u],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], /picture/u],
  ['a web page', [...Buffer.from('\uFEFF <!doctype html><table>')], /web page/u],
  ['JSON', [...Buffer.from('[{"note":"x"}]')], /JSON/u],
])('%s is refused with what to do', (_, bytes, sentence) => {
  const kind = fileKind(Uint8Array.from(bytes));
  expect(kind.kind === 'refused' ? kind.sentence : '').toMatch(sentence);
});

test('a workbook and a text are told apart', () => {
  expect([fileKind(Uint8Array.from([0x50, 0x4b, 3, 4])).kind, fileKind(new TextEncoder().encode('Date,Note')).kind]).toEqual(['workbook', 'text']);
});
