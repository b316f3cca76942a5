/** Whom a note speaks of, where the service has written down its people. */
import { describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { checkWith } from '#language/engine.ts';
import { rosterOf } from '#language/people/roster.ts';
import { modelOf } from '#language/reader/model.ts';
import { WEIGHTS } from '#language/reader/weights.ts';
import { readNote } from '#language/units.ts';

const model = modelOf(WEIGHTS);
const roster = rosterOf({
  adults: [
    'Zogwin Ashworth, Zogs, ZA, room 4', 'Will', 'Mark Tarn', 'Rose', 'Mrs Farida Shah', 'Tiny', 'Wen', 'Dariela Quill', 'Dariela Brook', 'May', 'Q', 'Sam Reed', 'ON',
  ],
  staff: ['Ithell', 'Grace Nowak, GN', 'Sam Hill'],
});
const read = checkWith(model, roster);
const people = (text: string): string[] => read(text).people.map(({ quote, role }) => `${quote} ${role}`);
const keys = (text: string): string[] => readNote(text, roster).people.map(({ key }) => key);

describe('in lower case', () => {
  test.each([
    ['zogwin hit dariela quill', ['zogwin person', 'dariela quill person']],
    ['lunch ok. zogwin’s arm was red', ['zogwin’s person']],
    ['told zogwin to sit with wen', ['zogwin person', 'wen person']],
    ['za hit wen', ['za person', 'wen person']],
    ['wen he came in, wot a row', []],
    ['when he came in', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

test('one capital at the start of a sentence is enough', () => {
  expect(people('Zogwin. Tarn. Dariela.')).toEqual(['Zogwin person', 'Dariela person']);
  expect(check('Zogwin. Tarn. Dariela.').people).toEqual([]);
});

describe('a name that is also a word is one where it stands as one', () => {
  test.each([
    ['will pushed zogwin', ['will person', 'zogwin person']],
    ['zogwin and will had words', ['zogwin person', 'will person']],
    ['zogwin hit will', ['zogwin person', 'will person']],
    ['zogwin pushed mark over', ['zogwin person', 'mark person']],
    ['rose hit zogwin', ['rose person', 'zogwin person']],
    ['sat next to rose and wen', ['rose person', 'wen person']],
    ['will’s arm is red', ['will’s person']],
    ['Saw Tiny at lunch.', ['Tiny person']],
    ['tiny shouted at wen', ['tiny person', 'wen person']],
    ['ZOGWIN HIT WILL', ['ZOGWIN person', 'WILL person']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    'he will sit with her', 'will need meds at 8', 'Will need meds at 8.', 'red mark on his arm', 'a mark was seen', 'left a mark.', 'rose at 7, ate well',
    'she rose and left', 'a tiny cut', 'tiny cut on his arm', 'bite mark on his arm', 'burn mark.', 'asked will he be home', 'booked for may and she asked', 'skin a bit tiny', 'one for her and tiny for the other', 'moved on.', 'on and off till late', 'may go out later', 'since 2 May', 'the rose was in a vase', 'SHE WILL HAVE HER SUPPER', 'ate a q of eggs',
  ])('nobody: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('staff', () => {
  test.each([
    ['Ithell helped zogwin.', ['Ithell staff', 'zogwin person']],
    ['ithell sat with grace', ['ithell staff', 'grace staff']],
    ['GN told Grace Nowak.', ['GN staff', 'Grace Nowak staff']],
    ['Zogwin told staff Will had hit him.', ['Zogwin person', 'staff staff', 'Will person']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('what happens between one of them and an adult is not between adults', () => {
    const note = 'Ithell and Zogwin had a personality clash at lunch.';
    expect(check(note).prompt).toBe(true);
    expect(read(note).prompt).toBe(false);
  });

  test('a first name that an adult and a worker share says nothing by itself', () => {
    expect(people('Sam sat with Sam Reed and Sam Hill.')).toEqual(['Sam person', 'Sam Reed person', 'Sam Hill staff']);
  });
});

describe('one person under several names', () => {
  test.each([
    ['Zogwin, Zogwin Ashworth, zogs, ZA, Z.A., Zogwin A, Mr Ashworth', 7, 1],
    ['Room 4 shouted. Resident Zogs. The lady from room 4. the lady from rm 4', 4, 1],
    ['Farida sat with Mrs Shah and Mrs Farida Shah', 3, 1],
    ['mark, Mark T, mr tarn', 2, 1],
    ['Dariela Quill sat with Dariela Brook', 2, 2],
  ])('%s', (text, mentions, persons) => {
    const found = keys(text);
    expect(found).toHaveLength(mentions);
    expect(new Set(found).size).toBe(persons);
  });

  test('does nothing to themselves', () => {
    expect(read('Zogs and Zogwin Ashworth had a personality clash at lunch.').prompt).toBe(false);
    expect(read('zogs and wen had a personality clash at lunch.').prompt).toBe(true);
  });

  test('namesakes whom the note tells apart stay two', () => {
    expect(new Set(keys('Will B bit Will W.')).size).toBe(2);
  });
});

test('a room is somebody only where it acts', () => {
  expect(people('Went into room 4. Cleaned room 4. In room 4 all was well.')).toEqual([]);
  expect(people('Room 4 shouted at wen.')).toEqual(['Room 4 person', 'wen person']);
});

test('an adult stays one, whatever the note calls a namesake', () => {
  expect(people('Bank staff Wen came. Zogwin (carer) left. His sister Rose rang. Rose sat.')).toEqual(['Bank staff staff', 'Wen person', 'Zogwin person', 'carer staff', 'sister Rose family', 'Rose person']);
});

test('what is read is the note’s own words', () => {
  const note = 'zogs hit mrs shah in room 4';
  const { people: found, findings } = read(note);
  for (const { start, end, quote } of [...found, ...findings]) expect(note.slice(start, end)).toBe(quote);
  expect(JSON.stringify(read(note))).not.toMatch(/ashworth|farida/iu);
});

test.each([[[]], [['']], [[' , ,']], [['4']], [['…', '-']]])('a roster of %j is none', (adults) => {
  expect(rosterOf({ adults, staff: [] })).toBeUndefined();
});

describe('hostile rosters', () => {
  const NOTE = 'Tom and Raj, personality clash again at lunch. Raj hit Tom with his stick, a a a Tom was shaking. All settled now.\n'.repeat(60);
  const LISTS: Record<string, (at: number) => string> = {
    'names with one beginning': (at) => `a a a ${at.toString(36)}x`,
    'words of every note': (at) => ['the', 'a', 'hit', 'tom', 'was', 'and'][at % 6] ?? '',
    'names of the prototype': (at) => ['__proto__', 'constructor', 'toString', 'hasOwnProperty'][at % 4] ?? '',
    'long lines': (at) => `${'x'.repeat(100)}${at}, ${'Tom, '.repeat(30)}`,
    'signs of every kind': (at) => `“(${String.fromCodePoint(0x1_f3_00 + (at % 200))}${String.fromCharCode(at)}’s. ,`,
    'people': (at) => `Zog${at.toString(26).replaceAll(/\d/gu, 'q')} Tarn${at % 70}, Z${at}, room ${at}`,
  };
  const cpu = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const many = (size: number, line: (at: number) => string): string[] => Array.from({ length: size }, (_, at) => line(at));

  test.each(Object.entries(LISTS))('5,000 lines, %s: made and read with in linear time', (_, line) => {
    const make = (size: number) => rosterOf({ adults: many(size, line), staff: many(size / 2, (at) => line(at + size)) });
    make(1250);
    const quarter = Math.max(cpu(() => void make(1250)), 25);
    expect(cpu(() => void make(5000)) / quarter).toBeLessThan(10);
    const plain = checkWith(model);
    const listed = checkWith(model, make(5000));
    for (const one of [plain, listed]) one(NOTE);
    const without = Math.max(cpu(() => void plain(NOTE)), 25);
    expect(cpu(() => void listed(NOTE)) / without).toBeLessThan(10);
  }, 30_000);
});
