import { expect, test } from 'vitest';
import { partOfDay } from '#pathway/patterns/parts-of-day.ts';
import { placeOf } from '#pathway/patterns/place-of.ts';
import { busyPlaces, placesAndTimes } from '#pathway/patterns/places-and-times.ts';
import { at } from '../given.ts';
import { incidents, NOW, ROOMS, seen } from './seen.ts';

const days = (count: number, time: string, place: string) => Array.from({ length: count }, (_, n) => seen(`2026-${n % 2 ? '10' : '11'}-${String(1 + n).padStart(2, '0')}T${time}:00Z`, { place, source: `S${place}${time}${n}`, harmed: `H${place}${time}${n}` }));

test('the parts of a day begin with their first minute, by the UK’s clock', () => {
  const parts = ['2026-11-27T06:59:00Z', '2026-11-27T07:00:00Z', '2026-11-27T11:59:00Z', '2026-11-27T16:00:00Z', '2026-06-27T15:00:00Z', '2026-11-27T21:59:00Z', '2026-11-27T22:00:00Z'];
  expect(parts.map((when) => partOfDay(at(when)))).toEqual(['night', 'breakfast', 'morning', 'tea', 'tea', 'evening', 'night']);
});

test('a place is the room that its words begin with, else the words', () => {
  expect(['Dining room', ' dining  ROOM ', 'dining room: by the door', 'Dining rooms', 'Car park', 'not known', '', null].map((words) => placeOf(words, ROOMS))).toEqual(['Dining room', 'Dining room', 'Dining room', 'Dining rooms', 'Car park', null, null, null]);
});

test('eight at tea in the dining room stand out of an even day; their cell says how many', () => {
  const even = ['08:00', '11:00', '13:00', '15:00', '19:00'].flatMap((time) => ['Lounge', 'Dining room', 'Garden'].flatMap((place) => days(1, time, place)));
  const all = incidents(...even, ...days(8, '16:30', 'Dining room'), ...days(1, '16:30', 'Lounge'));
  expect(placesAndTimes(all, NOW).find(({ place, part }) => place === 'Dining room' && part === 'tea')).toMatchObject({ happened: 8, standsOut: true });
  expect(busyPlaces(all, NOW)).toMatchObject([{ about: ['Dining room', 'tea'], happened: 8 }]);
});

test('a busy place at all times, a busy time in all places, and five are nothing of their own', () => {
  const busyRoom = ['08:00', '11:00', '13:00', '15:00', '16:30', '19:00'].flatMap((time) => days(7, time, 'Lounge'));
  expect(busyPlaces(incidents(...busyRoom), NOW)).toEqual([]);
  const busyTime = ['Lounge', 'Dining room', 'Garden'].flatMap((place) => days(7, '16:30', place));
  expect(busyPlaces(incidents(...busyTime), NOW)).toEqual([]);
  expect(busyPlaces(incidents(...days(5, '16:30', 'Garden'), ...days(5, '11:00', 'Lounge')), NOW)).toEqual([]);
});
