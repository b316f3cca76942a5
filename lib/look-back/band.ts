/** Parts of the day in which a service lives differently. */
const BANDS = [
  { from: 22, name: 'Night, 22:00 to 06:00' },
  { from: 17, name: 'Evening, 17:00 to 22:00' },
  { from: 12, name: 'Afternoon, 12:00 to 17:00' },
  { from: 6, name: 'Morning, 06:00 to 12:00' },
] as const;

const NO_TIME = 'Time not known';

/** @param time `HH:MM`, or null */
export function timeBand(time: string | null): string {
  if (time === null) return NO_TIME;
  const hour = Number(time.slice(0, 2));
  return BANDS.find(({ from }) => hour >= from)?.name ?? BANDS[0].name;
}
