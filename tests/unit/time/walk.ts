/**
 * Due times found by walking from minute to minute: slow, plain, and sharing no code with `lib/time`. Minutes are
 * counted from 1970 in UTC; the UK's clocks are last-Sunday arithmetic, without Temporal and without a zone database.
 */
type Hours = [string, string];
export interface WalkCalendar {
  weekly: '24x7' | { [weekday: string]: Hours[] | undefined };
  bankHolidays: 'nation' | 'none';
  exceptions: Record<string, Hours[]>;
}

const MINUTE = 60_000;
const DAY = 1440;

/** 01:00 UTC on the last Sunday of March (2) or October (9), in minutes. */
function clockChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1) / MINUTE;
}

/** The wall clock at a minute, as minutes since 1970 on that wall. */
export function wallAt(minute: number): number {
  const year = new Date(minute * MINUTE).getUTCFullYear();
  return minute + (clockChange(year, 2) <= minute && minute < clockChange(year, 9) ? 60 : 0);
}

const dayAt = (minute: number): number => Math.floor(wallAt(minute) / DAY);
export const dayName = (day: number): string => new Date(day * DAY * MINUTE).toISOString().slice(0, 10);
const weekday = (day: number): string => String(((day + 3) % 7) + 1);
const ofDay = (clock: string): number => 60 * Number(clock.slice(0, 2)) + Number(clock.slice(3));

export function walker(calendar: WalkCalendar, holidays: Set<string>) {
  const known = new Map<number, [number, number][]>();

  /** Open and close of a day in minutes of that day, past 1440 where they run over midnight. */
  function hoursOf(day: number): [number, number][] {
    const found = known.get(day) ?? readHours(day);
    known.set(day, found);
    return found;
  }

  function readHours(day: number): [number, number][] {
    const name = dayName(day);
    const closed = calendar.bankHolidays === 'nation' && holidays.has(name);
    const week = calendar.weekly === '24x7' ? [['00:00', '00:00'] as Hours] : (calendar.weekly[weekday(day)] ?? []);
    const hours = calendar.exceptions[name] ?? (closed ? [] : week);
    return hours.map(([open, close]) => [ofDay(open), ofDay(close) > ofDay(open) ? ofDay(close) : ofDay(close) + DAY]);
  }

  /** The working day to which a minute belongs, or null while closed; the earlier one where two are open. */
  function workingDayOf(minute: number): number | null {
    const wall = wallAt(minute);
    const today = Math.floor(wall / DAY);
    for (const day of [today - 1, today]) {
      const at = wall - day * DAY;
      if (hoursOf(day).some(([open, close]) => open <= at && at < close)) return day;
    }
    return null;
  }

  const belongsTo = (minute: number, day: number): boolean => {
    const at = wallAt(minute) - day * DAY;
    return hoursOf(day).some(([open, close]) => open <= at && at < close);
  };

  /** The end of the last minute of a working day, looking on from a minute of it. */
  function closeOf(day: number, from: number): number {
    let last = from;
    for (let minute = from; minute < from + 3 * DAY; minute++) if (belongsTo(minute, day)) last = minute;
    return last + 1;
  }

  return {
    /** how many open minutes lie in [from, to) */
    openMinutes(from: number, to: number): number {
      let open = 0;
      for (let minute = from; minute < to; minute++) if (workingDayOf(minute) !== null) open++;
      return open;
    },
    /** the end of the nth open minute from a minute on */
    workingMinutes(from: number, n: number): number {
      let minute = from;
      for (let left = n; left > 0; minute++) if (workingDayOf(minute) !== null) left--;
      return minute;
    },
    /** the close of the working day that is running, or else of the next one */
    endOfWorkingDay(from: number): number {
      let minute = from;
      for (;;) {
        const day = workingDayOf(minute);
        if (day !== null) return closeOf(day, minute);
        minute++;
      }
    },
    /** the close of the nth working day after the local day of a minute */
    workingDays(from: number, n: number): number {
      let minute = from;
      let seen = dayAt(from);
      let left = n;
      for (;;) {
        const today = dayAt(minute);
        if (today > seen && belongsTo(minute, today)) {
          seen = today;
          left--;
          if (left === 0) return closeOf(today, minute);
        }
        minute++;
      }
    },
  };
}

/** The end of the shift that is on at a minute: see Clock 4. */
export function walkShift(from: number, rota: [string, string, string][]): number {
  const isOn = (minute: number, [, opens, closes]: [string, string, string], day: number) => {
    const [open, close] = [ofDay(opens), ofDay(closes)];
    const at = wallAt(minute) - day * DAY;
    return open <= at && at < (close > open ? close : close + DAY);
  };
  for (let minute = from; ; minute++) {
    const ends = [];
    for (const shift of rota) {
      for (const day of [dayAt(minute) - 1, dayAt(minute)]) {
        if (!isOn(minute, shift, day)) continue;
        let end = minute;
        while (isOn(end, shift, day)) end++;
        ends.push(end);
      }
    }
    if (ends.length > 0) return Math.min(...ends);
  }
}
