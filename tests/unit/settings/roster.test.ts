import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Roster } from '#messages/roster.ts';
import { rosterNow, RosterWritten, setRoster, watchRoster } from '#settings/roster.ts';

const NOBODY = { adults: [], staff: [] };
const TWO = { adults: ['Tom Ashworth, Tommy, TA, Room 4'], staff: ['Ana'] };

const wrong = (adults: string, staff = ''): string[] => RosterWritten.safeParse({ adults, staff }).error?.issues.map(({ path, message }) => `${path.join()}: ${message}`) ?? [];
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('roster'))['roster'];

beforeEach(() => fakeBrowser.reset());

describe('what is kept', () => {
  test('nobody, until somebody writes a name', async () => {
    expect(await rosterNow()).toEqual(NOBODY);
  });

  test('is kept sealed: no name is on the disk', async () => {
    await setRoster(TWO);
    expect(await stored()).toEqual({ sealed: expect.any(String) });
    expect(await rosterNow()).toEqual(TWO);
  });

  test('goes when it is taken out, and those who watch are told', async () => {
    const told = vi.fn<(people: Roster) => void>();
    watchRoster(told);
    await setRoster(TWO);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await setRoster(NOBODY);
    expect(await stored()).toBeUndefined();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told.mock.calls.map(([people]) => people)).toEqual([TWO, NOBODY]);
  });

  test.each([
    ['another version', { version: 2, people: TWO }],
    ['something more', { version: 1, people: { ...TWO, rooms: [] } }],
    ['no list', { version: 1, people: { adults: 'Tom', staff: [] } }],
    ['an endless line', { version: 1, people: { adults: ['x'.repeat(121)], staff: [] } }],
    ['an endless list', { version: 1, people: { adults: Array.from({ length: 1001 }, () => 'Tom'), staff: [] } }],
  ])('%s was not written by us', async (_, value) => {
    await fakeBrowser.storage.local.set({ roster: value });
    expect(await rosterNow()).toEqual(NOBODY);
  });
});

describe('what is written', () => {
  test('is one person a line; empty lines and spare spaces are nothing', () => {
    expect(RosterWritten.parse({ adults: '  Tom   Ashworth, TA \n\n\tRose\r\n', staff: '' })).toEqual({ adults: ['Tom Ashworth, TA', 'Rose'], staff: [] });
  });

  test.each([
    ['a number', 'Tom\n4', ['adults: Line 2: Write a name with letters: “Room 4”, not “4”.']],
    ['only commas', ', ,', ['adults: Line 1: Write a name.']],
    ['a sentence', 'Tom is in room four\nRose', ['adults: Line 1: Write at most 4 words for a name, and a comma between two names.']],
    ['a long line', 'x'.repeat(121), ['adults: Line 1: Write at most 120 letters, one person a line.']],
    ['too many', 'Tom\n'.repeat(1001), ['adults: Write at most 1,000 people.']],
  ])('%s is refused with a sentence', (_, adults, sentences) => {
    expect(wrong(adults)).toEqual(sentences);
  });

  test('a name in both lists is refused by its name', () => {
    expect(wrong('Tom Ashworth, tom', 'Ana, TOM')).toEqual(['staff: “TOM” stands in both lists. Write the full name of each, or leave one out.']);
    expect(wrong('Tom Ashworth', 'Tom Hill')).toEqual([]);
  });
});
