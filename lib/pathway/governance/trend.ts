import type { Look } from '../measures/look.ts';
import type { OnTime } from '../measures/on-time.ts';
import { repeatsIn } from '../measures/repeats-in.ts';
import { separationPlans } from '../measures/separation-plans.ts';
import { shareWords } from '../measures/share.ts';
import { missingTargetingDetail } from '../measures/targeting-detail.ts';
import { type Within, withinDays } from '../measures/within.ts';
import type { Table } from '../exports/table.ts';
import { identifiedIn, ON_TIME, onTimeIn } from './glance.ts';
import { type ChosenPeriod, periodShort, periodWords, thirteenTo } from './period.ts';

/** A measure in one period: its parts, each with the concerns behind it, and the figure in words. */
export interface Point {
  period: ChosenPeriod;
  /** as a row of a picture and a table is called */
  label: string;
  parts: readonly (readonly string[])[];
  shown: string;
}

/** A measure over thirteen periods. */
export interface Trend {
  id: string;
  title: string;
  /** what the parts are called, from the best to the worst */
  parts: readonly string[];
  /** what it shows, as a sentence */
  finding: string;
  points: readonly Point[];
  table: Table;
}

interface Counted {
  parts: readonly (readonly string[])[];
  shown: string;
  part: number;
  of: number | null;
}

const SHARE = ['On time', 'Late', 'Missed'] as const;

const share = ({ behind, onTime, due, shown }: OnTime<{ concern: string }>): Counted => ({
  parts: [behind.onTime, behind.late, behind.missed].map((all) => all.map(({ concern }) => concern)),
  shown,
  part: onTime,
  of: due,
});

interface Series {
  id: string;
  title: string;
  parts: readonly string[];
  count: (look: Look, within: Within) => Counted;
}

const SERIES: readonly Series[] = [
  { id: 'identified', title: 'Concerns identified', parts: ['Identified'], count: (look, within) => counted(identifiedIn(look, within)) },
  { id: 'same-day', title: ON_TIME.sameDay.label, parts: SHARE, count: (look, within) => share(onTimeIn(look, within, 'sameDay')) },
  { id: 'plans', title: 'Separation plans in place on time (2.1)', parts: SHARE, count: (look, within) => share(separationPlans(look, within)) },
  { id: 'oversight', title: ON_TIME.oversight.label, parts: SHARE, count: (look, within) => share(onTimeIn(look, within, 'oversight')) },
  { id: 'learning', title: ON_TIME.learning.label, parts: SHARE, count: (look, within) => share(onTimeIn(look, within, 'learning')) },
  { id: 'repeats', title: 'Incidents after controls', parts: ['Stopped before harm', 'Happened'], count: repeated },
  { id: 'detail', title: 'First records with every targeting detail (1.1)', parts: ['Complete', 'A detail missing'], count: detailed },
];

const counted = (concerns: readonly string[]): Counted => ({ parts: [concerns], shown: String(concerns.length), part: concerns.length, of: null });

function repeated(look: Look, within: Within): Counted {
  const { behind, count } = repeatsIn(look, within);
  return { parts: [behind.prevented, behind.repeats].map((all) => all.map(({ concern }) => concern)), shown: `${count} happened, ${behind.prevented.length} stopped`, part: count, of: null };
}

function detailed(look: Look, within: Within): Counted {
  const { behind, of, missing } = missingTargetingDetail(look, within);
  const lacking = new Set(behind.map(({ concern }) => concern));
  const saved = look.concerns.filter(({ id, firstRecord }) => firstRecord && !lacking.has(id));
  const whole = new Set(identifiedIn(look, within));
  return { parts: [saved.flatMap(({ id }) => (whole.has(id) ? [id] : [])), [...lacking]], shown: shareWords(of - missing, of, 'none recorded'), part: of - missing, of };
}

/** Every measure over a period and the twelve before it. */
export function trends(look: Look, last: ChosenPeriod): Trend[] {
  const periods = thirteenTo(last).map((period) => ({ period, within: withinDays(period) }));
  return SERIES.map(({ id, title, parts, count }) => {
    const all = periods.map(({ period, within }) => ({ period, ...count(look, within) }));
    const points = all.map(({ period, parts: behind, shown }): Point => ({ period, label: periodShort(period), parts: behind, shown }));
    return { id, title, parts, points, finding: findingOf(title, last, all), table: tableOf(id, title, parts, points) };
  });
}

/** The last period, and the twelve before it together: what one wants to know first. */
function findingOf(title: string, last: ChosenPeriod, all: readonly Counted[]): string {
  const [now, earlier] = [all.at(-1), all.slice(0, -1)];
  const sum = (of: (each: Counted) => number) => earlier.reduce((total, each) => total + of(each), 0);
  const part = sum((each) => each.part);
  const before = now?.of === null ? averageWords(part, earlier.length, last.kind) : `${shareWords(part, sum(({ of }) => of ?? 0), 'none due')} over the twelve ${last.kind}s before`;
  return `${title}: ${now?.shown ?? ''} in ${periodWords(last)}; ${before}.`;
}

function averageWords(total: number, periods: number, kind: string): string {
  const tenths = Math.floor((10 * total) / periods);
  return `${total} in the twelve ${kind}s before, ${Math.floor(tenths / 10)}.${tenths % 10} a ${kind}`;
}

const tableOf = (id: string, title: string, parts: readonly string[], points: readonly Point[]): Table => ({
  id: `trend-${id}`,
  caption: `${title}, thirteen periods`,
  columns: [{ id: 'period', label: 'Period' }, { id: 'from', label: 'From', inFile: true }, { id: 'to', label: 'To', inFile: true }, ...parts.map((label) => ({ id: label.toLowerCase().replaceAll(' ', '_'), label })), { id: 'shown', label: 'Figure' }],
  rows: points.map(({ period, parts: behind, shown }) => [periodWords(period), period.from.toString(), period.to.toString(), ...behind.map(({ length }) => length), shown]),
});
