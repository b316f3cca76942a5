import { hoursWords } from '#time/words.ts';
import type { Band } from '../measures/band.ts';
import type { Look } from '../measures/look.ts';
import { type Time, timesToSteps } from '../measures/times.ts';
import type { Within } from '../measures/within.ts';
import type { Table } from '../exports/table.ts';
import { STEP, STEP_IDS, type StepId } from '../steps.ts';

export const BAND_WORDS: Record<Band | 'all', string> = { all: 'All', weekday: 'Weekday, 9 to 5', evening: 'Evening and night', weekend: 'Weekend', bankHoliday: 'Bank holiday' };
export type BandName = keyof typeof BAND_WORDS;

/** How long a step took in one part of the week. */
export interface StepTime extends Time {
  step: StepId;
  title: string;
}

/** Times to each step, by part of the week, of the concerns identified in a period. */
export function stepTimes(look: Look, period: Within): Record<BandName, StepTime[]> {
  const times = timesToSteps(look, period);
  const of = (band: BandName): StepTime[] => STEP_IDS.flatMap((step) => (times[step] ? [{ step, title: STEP[step].title, ...times[step][band] }] : []));
  return { all: of('all'), weekday: of('weekday'), evening: of('evening'), weekend: of('weekend'), bankHoliday: of('bankHoliday') };
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** "45 min", "3 h 20 min", "4 days 3 h": short enough for the end of a bar. */
export function spanWords(minutes: number | null): string {
  if (minutes === null) return '–';
  if (minutes < HOUR) return `${minutes} min`;
  if (minutes < 2 * DAY) return `${Math.floor(minutes / HOUR)} h${minutes % HOUR ? ` ${minutes % HOUR} min` : ''}`;
  const hours = Math.floor((minutes % DAY) / HOUR);
  return `${Math.floor(minutes / DAY)} days${hours ? ` ${hours} h` : ''}`;
}

/** The slowest of the steps with figures, as a sentence. */
export function timesFinding(times: readonly StepTime[]): string {
  const known = times.flatMap(({ step, title, median, ninetieth }) => (median === null || ninetieth === null ? [] : [{ step, title, median, ninetieth }]));
  const [first] = known;
  if (!first) return 'No step was completed in the concerns of this period.';
  const last = known.reduce((slowest, each) => (each.median > slowest.median ? each : slowest), first);
  const half = `Half of all had step ${first.step} within ${hoursOf(first.median)}, nine in ten within ${hoursOf(first.ninetieth)}`;
  return last.step === first.step ? `${half}.` : `${half}; step ${last.step} took longest: half within ${hoursOf(last.median)}.`;
}

const hoursOf = (minutes: number): string => (minutes < 2 * DAY ? hoursWords(minutes) || '0 minutes' : spanWords(minutes));

export const timesTable = (times: Record<BandName, StepTime[]>, words: string): Table => ({
  id: 'times',
  caption: `Minutes from identified to each step, ${words}`,
  columns: [{ id: 'step', label: 'Step' }, { id: 'identified', label: 'Identified' }, { id: 'part_of_week', label: 'Concerns' }, { id: 'completed', label: 'Completed' }, { id: 'median', label: 'Median, minutes' }, { id: 'ninetieth', label: '90th centile, minutes' }],
  rows: times.all.flatMap((each, index) =>
    (Object.keys(BAND_WORDS) as BandName[]).map((band) => {
      const { of = 0, completed = 0, median = null, ninetieth = null } = times[band][index] ?? {};
      return [`${each.step} ${each.title}`, BAND_WORDS[band], of, completed, median, ninetieth];
    }),
  ),
});
