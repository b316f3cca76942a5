import { mayMove } from '#time/holidays.ts';
import { hoursWords, latenessWords, secondsWords, ukTimeInFull } from '#time/words.ts';
import { workingDaysLeft, workingMinutesBetween } from '#time/left.ts';
import { type CalendarHistory, type DueStep, isOpen } from './due-steps.ts';
import { calendarOf, newest } from './due/calendars.ts';
import { isBefore } from './due/limit.ts';
import { isOverdue } from './standing.ts';

/** How it stands with a clock: the words and the sign say it, and the colour says the same. */
export type ClockState = 'done' | 'set-aside' | 'late' | 'soon' | 'open';

const SOON_MINUTES = 10;

export function stateOf(step: DueStep, now: Temporal.Instant): ClockState {
  if (step.completed) return 'done';
  if (!isOpen(step)) return 'set-aside';
  if (isOverdue(step, now)) return 'late';
  return now.until(step.due).total('minutes') <= SOON_MINUTES ? 'soon' : 'open';
}

/** "Due 12:30 on Monday 30 November": the absolute time, which stays true while the page stands still. */
export const dueAtWords = ({ due }: Pick<DueStep, 'due'>, now: Temporal.Instant): string => `Due ${ukTimeInFull(due, now)}`;

/** "Overdue by 2 hours 5 minutes". How late it is, nobody can say where the device's clock went back before the due time. */
export function overdueWords({ due }: Pick<DueStep, 'due'>, now: Temporal.Instant): string {
  const minutes = Math.floor(due.until(now).total('minutes'));
  return minutes < 0 ? 'Overdue' : `Overdue by ${latenessWords(minutes) || 'less than a minute'}`;
}

/** What it takes to say how much is left. */
type Counted = Pick<DueStep, 'role' | 'due' | 'kind' | 'live'>;

/** Up to so long before the due time the seconds are shown. */
export const LAST_SECONDS = 120;

/**
 * What is left of an open clock, in its own unit: "3 working hours 20 minutes left", "2 working days left", "27 hours
 * left", and in the last two minutes "1 minute 40 seconds left". Rounded down, so that nobody is promised a minute that
 * they do not have. Exactly at its due time it is "due now" (Clock 2).
 */
export function leftWords(step: Counted, now: Temporal.Instant, history: CalendarHistory): string {
  const { due } = step;
  const seconds = Math.floor(now.until(due).total('seconds'));
  if (seconds <= 0) return 'due now';
  if (seconds <= LAST_SECONDS) return `${secondsWords(seconds)} left`;
  return `${inItsUnit(step, now, history)} left`;
}

const REAL: readonly DueStep['kind'][] = ['15 minutes', '30 minutes', 'shift', '24 hours', '72 hours', 'at once'];

function inItsUnit({ role, due, kind, live }: Counted, now: Temporal.Instant, history: CalendarHistory): string {
  const calendars = newest(history);
  const calendar = calendarOf(role, calendars);
  const minutes = Math.floor(now.until(due).total('minutes'));
  const real = hoursWords(minutes);
  if (kind === 'date') return latenessWords(minutes);
  if (live || REAL.includes(kind) || calendar.weekly === '24x7') return real;
  const days = kind === 'working days' ? workingDaysLeft(now, due, calendar, calendars.nation, calendars.holidays) : 0;
  if (days > 0) return `${days} working ${days === 1 ? 'day' : 'days'}`;
  const working = workingMinutesBetween(now, due, calendar, calendars.nation, calendars.holidays);
  // Outside its hours nothing of a working day is left, and the due time may still lie ahead: then real time is said.
  return working > 0 ? hoursWords(working, 'working') : real;
}

/** "Completed 12:40 today, on time", "Completed 13:05 today, late: it was due 12:55 today". */
export function completedWords({ completed, due, passed }: DueStep, now: Temporal.Instant): string {
  if (!completed) return '';
  const late = passed || isBefore(due, completed);
  return `Completed ${ukTimeInFull(completed, now)}, ${late ? `late: it was due ${ukTimeInFull(due, now)}` : 'on time'}`;
}

/** Which clock runs and why, what it waits for, whether the calendars moved it or may: each a sentence without its stop. */
export function whyWords(step: DueStep, now: Temporal.Instant, history: CalendarHistory): string[] {
  const { clock, waitingFor, waitingDue, moved, soft, decisionNeeded } = step;
  return [
    ...(decisionNeeded ? ['Decision needed: the threshold is not known yet'] : []),
    clock,
    ...(waitingFor ? [`Waiting for ${waitingFor}${waitingDue ? `, ${isBefore(waitingDue, now) ? 'which was due' : 'due'} ${ukTimeInFull(waitingDue, now)}` : ''}`] : []),
    ...(moved ? [`Moved from ${ukTimeInFull(moved.from, now)} because ${moved.because}`] : []),
    ...(soft ? ['Where possible'] : []),
    ...(isUnsure(step, history) ? ['May move: the bank holidays of that year are not published yet'] : []),
  ];
}

/** Clock 12: a limit of working time beyond the years that the list of bank holidays covers. */
function isUnsure({ due, kind, live, role }: DueStep, history: CalendarHistory): boolean {
  const calendars = newest(history);
  return !live && WORKING.includes(kind) && mayMove(due, calendarOf(role, calendars), calendars.holidays);
}

const WORKING: readonly DueStep['kind'][] = ['working hour', 'four working hours', 'end of day', 'working days'];
