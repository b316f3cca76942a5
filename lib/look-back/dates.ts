/** Days and times of day as exports of care notes write them. Every date is read as the UK’s wall clock shows it. */
import { UK } from '#time/zone.ts';
import { clockOf } from './times.ts';

/** Which number comes first in 12/03/2026: the UK’s way is the day. */
export type Order = 'day' | 'month';

/** How a date is written. Those in numbers alone carry their sign and whether the year is short. */
export type Shape = 'year-first' | 'words' | 'compact' | 'serial' | `numbers${'/' | '-' | '.'}${2 | 4}`;

/** A cell that is a date: what it is, where the order of its numbers does not matter or is chosen. */
export interface WrittenDate {
  shape: Shape;
  /** under each order, `YYYY-MM-DD`; null where that order makes no day. The same under both where the order says nothing */
  day: Readonly<Record<Order, string | null>>;
  /** `HH:MM`, where the cell has one */
  time: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?`;
const REST = String.raw`(?:[\sT,]+(?:at\s+)?(.+))?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${REST}`, 'iu');
const NUMBERS = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${REST}`, 'iu');
const DAY_MONTH = new RegExp(String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})${REST}`, 'iu');
const MONTH_DAY = new RegExp(String.raw`^${WEEKDAY}([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${REST}`, 'iu');
const ZONED = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/iu;
/** No cell with a date is longer: a note that begins with one is a note. */
const LONGEST = 45;

/** How a cell is written as a date; null where it is none. */
export const shapeOf = (cell: string): Shape | null => dateOf(cell)?.shape ?? null;

/** Reads a cell as a date. */
export function dateOf(cell: string): WrittenDate | null {
  const text = cell.trim();
  if (!text || text.length > LONGEST || !/\d/u.test(text)) return null;
  if (ZONED.test(text)) return zoned(text);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return certain('year-first', yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);
  const numbers = NUMBERS.exec(text);
  if (numbers) return inNumbers(numbers);
  const words = DAY_MONTH.exec(text);
  if (words) return certain('words', words[3], monthOf(words[2]), words[1], words[4]);
  const american = MONTH_DAY.exec(text);
  if (american) return certain('words', american[3], monthOf(american[1]), american[2], american[4]);
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (compact) return certain('compact', compact[1], compact[2], compact[3], undefined);
  return /^\d{5}(?:\.\d+)?$/u.test(text) ? serial(Number(text)) : null;
}

function zoned(text: string): WrittenDate | null {
  try {
    const at = Temporal.Instant.from(text.replace(' ', 'T')).toZonedDateTimeISO(UK);
    return same('year-first', at.toPlainDate().toString(), at.toPlainTime().toString({ smallestUnit: 'minute' }));
  } catch {
    return null;
  }
}

function certain(shape: Shape, year: string | undefined, month: string | number | undefined, day: string | undefined, rest: string | undefined): WrittenDate | null {
  const time = timeIn(rest);
  const found = dayOf(whole(year), Number(month), Number(day));
  return time === undefined || !found ? null : same(shape, found, time);
}

function inNumbers([, first, sign, second, year, rest]: RegExpExecArray): WrittenDate | null {
  const time = timeIn(rest);
  if (time === undefined || !year) return null;
  const [one, other] = [Number(first), Number(second)];
  const day = { day: dayOf(whole(year), other, one), month: dayOf(whole(year), one, other) };
  return day.day || day.month ? { shape: `numbers${sign as '/' | '-' | '.'}${year.length === 2 ? 2 : 4}`, day, time } : null;
}

/** Excel counts days from the last of 1899. 1954 to 2064 are dates here; anything else is a number. */
function serial(number: number): WrittenDate | null {
  if (number < 20_000 || number > 60_000) return null;
  const minutes = Math.round((number % 1) * 1440);
  const at = Temporal.PlainDateTime.from('1899-12-30T00:00').add({ days: Math.floor(number), minutes });
  return same('serial', at.toPlainDate().toString(), minutes ? at.toPlainTime().toString({ smallestUnit: 'minute' }) : null);
}

const same = (shape: Shape, day: string, time: string | null): WrittenDate => ({ shape, day: { day, month: day }, time });

/** What stands behind the day: null for nothing, undefined where it is no time. */
function timeIn(rest: string | undefined): string | null | undefined {
  return rest === undefined ? null : (clockOf(rest) ?? undefined);
}

function dayOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** A year of two digits is of this century up to 79. */
const whole = (year: string | undefined): number => (year?.length === 2 ? (Number(year) < 80 ? 2000 : 1900) : 0) + Number(year);
const monthOf = (word: string | undefined): number => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
