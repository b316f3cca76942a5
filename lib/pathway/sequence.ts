import type { Event } from './events.ts';

/** Compares two UTC times as text. Without their `Z`, `12:36:00` stands before `12:36:00.5`, as it should. */
export const compareTimes = (one: string, other: string): number => {
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** The later of two UTC times. */
export const laterOf = (one: string, other: string): string => (compareTimes(one, other) < 0 ? other : one);

/**
 * Events in one order, in whatever order they came: each device's own by their numbers, also where its clock went back
 * in between; devices merged by time. So two devices that know the same events see the same concern.
 */
export function inSequence(events: readonly Event[]): Event[] {
  const numbered = events.map((event) => ({ event, place: event.recorded, ...partsOf(event.id) }));
  numbered.sort((one, other) => compareText(one.device, other.device) || one.seq - other.seq);
  let before: (typeof numbered)[number] | undefined;
  for (const each of numbered) {
    if (before?.device === each.device) each.place = laterOf(before.place, each.place);
    before = each;
  }
  return numbered.sort((one, other) => compareTimes(one.place, other.place) || compareText(one.device, other.device) || one.seq - other.seq).map(({ event }) => event);
}

function partsOf(id: string): { device: string; seq: number } {
  const at = id.lastIndexOf(':');
  return { device: id.slice(0, at), seq: Number(id.slice(at + 1)) };
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
