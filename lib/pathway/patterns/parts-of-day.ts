import { UK } from '#time/zone.ts';

/** The parts of a day in a service, by the UK's wall clock: the hour at which each begins. */
export const PARTS_OF_DAY = [
  { id: 'night', label: 'Night', hours: '22:00 to 07:00', from: 22 },
  { id: 'breakfast', label: 'Breakfast', hours: '07:00 to 10:00', from: 7 },
  { id: 'morning', label: 'Morning', hours: '10:00 to 12:00', from: 10 },
  { id: 'lunch', label: 'Lunch', hours: '12:00 to 14:00', from: 12 },
  { id: 'afternoon', label: 'Afternoon', hours: '14:00 to 16:00', from: 14 },
  { id: 'tea', label: 'Tea', hours: '16:00 to 18:00', from: 16 },
  { id: 'evening', label: 'Evening', hours: '18:00 to 22:00', from: 18 },
] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number]['id'];

export const PART_OF_DAY = Object.fromEntries(PARTS_OF_DAY.map((part) => [part.id, part])) as Record<PartOfDay, (typeof PARTS_OF_DAY)[number]>;

/** The part of the day in which a moment falls. Each begins with its first minute. */
export function partOfDay(at: Temporal.Instant): PartOfDay {
  const { hour } = at.toZonedDateTimeISO(UK);
  return PARTS_OF_DAY.filter(({ id, from }) => id !== 'night' && from <= hour && hour < 22).at(-1)?.id ?? 'night';
}
