import { expect, test } from 'vitest';
import { inOrder } from '#record/order.ts';

const event = (device: string, seq: number, at: string) => ({ device, seq, at: `2026-11-24T${at}:00Z` });
const read = (...events: ReturnType<typeof event>[]) => inOrder(events).map(({ device, seq }) => `${device}${seq}`);

test('devices are merged by time', () => {
  expect(read(event('a', 1, '12:00'), event('a', 2, '12:30'), event('b', 1, '12:10'))).toEqual(['a1', 'b1', 'a2']);
});

test('where a device’s clock went back, its events stay in the order of their numbers', () => {
  expect(read(event('a', 1, '15:00'), event('a', 2, '12:00'), event('a', 3, '12:05'))).toEqual(['a1', 'a2', 'a3']);
});

test('one device’s clock does not move another one’s events', () => {
  expect(read(event('a', 1, '15:00'), event('a', 2, '12:00'), event('b', 1, '13:00'))).toEqual(['b1', 'a1', 'a2']);
});
