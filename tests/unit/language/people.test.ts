/** Who a note speaks of. */
import { describe, expect, test } from 'vitest';
import { check } from '#language/check.ts';

const people = (text: string): string[] => check(text).people.map(({ quote, role }) => `${quote} ${role}`);

describe('roles', () => {
  test.each([
    ['Tom sat with Raj.', ['Tom person', 'Raj person']],
    ['tom sat with raj', ['tom person', 'raj person']],
    ['R.K. sat with Mrs Shah.', ['R.K person', 'Mrs Shah person']],
    ['Resident 4 sat with Client B.', ['Resident 4 person', 'Client B person']],
    ['SU10 sat with SU13.', ['SU10 peer', 'SU13 peer']],
    ['Another resident sat with the lady from flat 2.', ['Another resident peer', 'the lady from flat 2 peer']],
    ['Flat 9 shouted.', ['Flat 9 peer']],
    ['They like each other.', ['each other peer']],
    ['Both ladies ate.', ['Both ladies peer']],
    ['Support worker Denise rang.', ['Support worker Denise staff']],
    ['Sharon on nights rang.', ['Sharon staff']],
    ['His sister Ann came.', ['sister Ann family']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('nobody', () => {
  const NOBODY = ['Went to Whitby on Tuesday.', 'Would like it again.', 'Eggs on 2 June.', 'Shouting heard at 5.', 'Cleaned room 4.'];

  test.each(NOBODY)('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

test('a name that is also a word needs its capital, or a name beside it', () => {
  expect(people('eileen and dot sat')).toEqual(['eileen person', 'dot person']);
  expect(people('put a dot on it')).toEqual([]);
});

describe('all in capitals', () => {
  test.each([
    ['MOSES SAT WITH ABIGAIL BEFORE SUPPER.', ['MOSES person', 'ABIGAIL person']],
    ['SHE WILL HAVE SUPPER UP IN HER ROOM.', []],
    ['SHANIA TOLD EILEEN AND DOT ABOUT SUPPER.', ['SHANIA person', 'EILEEN person', 'DOT person']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('initials in a note that is not', () => {
    expect(people('HW sat with KR before supper.')).toEqual(['HW person', 'KR person']);
  });
});

test.each(['Folasade', 'Zbigniew', 'Danguolė', 'Luzviminda', 'Gurdeep', 'Fadumo'])('%s is a name where its sentence begins', (name) => {
  expect(people(`${name} sat down.`)).toEqual([`${name} person`]);
});

test('a relative’s name stays a relative’s later in the note', () => {
  expect(people('His sister Ann came. Ann left.').at(-1)).toBe('Ann family');
});

test('namesakes are two people', () => {
  expect(check('Lucy B bit Lucy W.').findings.map(({ kind }) => kind)).toEqual(['harm']);
});
