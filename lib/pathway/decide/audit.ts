import { ukTimeLabel } from '#time/words.ts';
import { ukDate } from '#time/zone.ts';
import type { Figure } from '../audit/figure.ts';
import { openedTasks } from '../audit/opened-tasks.ts';
import { changed, type SignedAudit, signedAudits, signedFor, standingFigures } from '../audit/signed.ts';
import { type AskedTask, isSameTask, tasksAsked, taskTitle } from '../audit/tasks.ts';
import { auditDone, auditedNow } from '../audits.ts';
import { auditName, daysWords } from '../audit-words.ts';
import { auditLimit, daysOf } from '../due/audits.ts';
import { isBefore } from '../due/limit.ts';
import type { CalendarHistory } from '../due-steps.ts';
import type { Event, EventOf } from '../events.ts';
import { withinDays } from '../measures/within.ts';
import { inSequence } from '../sequence.ts';
import { accept, type Asking, type Decision, refuse } from './decision.ts';

type Signed = EventOf<'audit-signed'>['what'];

/**
 * An audit is signed once for its week, fortnight or month, when that is over, with every proposal decided and an owner
 * and a date for every task that its figures ask for. A late one says why.
 * @param events of no concern
 */
export function signAudit(events: readonly Event[], what: Signed, { now, calendars }: Asking): Decision {
  const problem = periodProblem(events, what, now) ?? figuresProblem(what, now) ?? tasksProblem(what.figures, what.tasks, [], now) ?? lateProblem(events, what, now, calendars);
  return problem ? refuse(problem) : accept(what);
}

/** Whether the period of an audit is over, and nobody has signed it; else the sentence that says why not. */
export function periodProblem(events: readonly Event[], { audit, from, to }: Pick<Signed, 'audit' | 'from' | 'to'>, now: Temporal.Instant): string | null {
  const days = daysOf(audit, Temporal.PlainDate.from(from));
  if (days.from.toString() !== from || days.to.toString() !== to) return 'These are not the days of one audit. Open it from the list of audits.';
  const words = daysWords(audit, days);
  const end = days.to.add({ days: 1 });
  if (Temporal.PlainDate.compare(ukDate(now), end) < 0) return `${words} is not over yet. It can be signed from ${dayWords(end)} on.`;
  const signed = signedFor(signedAudits(events), audit, from)?.signed;
  const latest = auditedNow(audit, now);
  const done = signed ?? (latest.from.equals(days.from) ? auditDone(audit, events, now) : null);
  if (done) return `The audit of ${words} was signed ${ukTimeLabel(Temporal.Instant.from(done.recorded), now)}${done.by ? ` by ${done.by.name}` : ''}. There is one record for each. Where the record was corrected since, restate it.`;
  return latest.from.equals(days.from) ? null : `The time to sign the audit of ${words} is over: that of ${daysWords(audit, latest)} is due now. It stands as missed.`;
}

const dayWords = (day: Temporal.PlainDate): string => day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');

/** What may be signed: counted by now, and nothing in it waits for a decision. */
function figuresProblem({ audit, from, asOf, figures, checks }: Signed, now: Temporal.Instant): string | null {
  const at = Temporal.Instant.from(asOf);
  const over = withinDays(daysOf(audit, Temporal.PlainDate.from(from))).to;
  if (isBefore(now, at) || isBefore(at, over)) return 'These figures were not counted after the end of the period. Open the audit again.';
  const waiting = figures.reduce((sum, { beside }) => sum + (beside['undecided'] ?? 0), 0);
  if (waiting) return `${waiting === 1 ? '1 concern waits' : `${waiting} concerns wait`} for your decision: was it recognised late? Decide it, then sign.`;
  return checks && checks.met > checks.checked ? 'More staff practice checks were met than made. Change one of the two numbers.' : null;
}

/** Every trigger has its task, with a date that is still to come. @param known those that are open or done already */
function tasksProblem(figures: readonly Figure[], tasks: Signed['tasks'], known: readonly AskedTask[], now: Temporal.Instant): string | null {
  const asked = tasksAsked(figures).filter((each) => !known.some((other) => isSameTask(each, other)));
  const missing = asked.find((each) => !tasks.some((task) => isSameTask(each, task)));
  if (missing) return `${taskTitle(missing)}: say who does it, and by when.`;
  const over = tasks.find((task) => !asked.some((each) => isSameTask(each, task)));
  if (over) return `These figures do not ask for this: ${taskTitle(over)}. Open the audit again.`;
  const past = tasks.find(({ due }) => !isBefore(now, Temporal.Instant.from(due)));
  return past ? `${taskTitle(past)}: the date is over. Write one that is still to come.` : null;
}

/** When an audit was due, where signing it now is late; else null. */
export function auditLate(events: readonly Event[], { audit, from, to }: Pick<Signed, 'audit' | 'from' | 'to'>, now: Temporal.Instant, calendars: CalendarHistory): Temporal.Instant | null {
  const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
  const passed = events.flatMap(({ what }) => (what.kind === 'due-passed' && what.obligation === auditName(audit, days) ? [Temporal.Instant.from(what.due)] : []))[0];
  const due = passed ?? auditLimit(audit, days, now, calendars).due;
  return passed || isBefore(due, now) ? due : null;
}

function lateProblem(events: readonly Event[], what: Signed, now: Temporal.Instant, calendars: CalendarHistory): string | null {
  const due = auditLate(events, what, now, calendars);
  return due && !what.late ? `This audit was due ${ukTimeLabel(due, now)}. Write why it is late, then sign it.` : null;
}

const NOT_SIGNED = 'This audit is not signed on this device.';
const ofEvent = (events: readonly Event[], id: string): SignedAudit | undefined => signedAudits(events).find(({ signed }) => signed.id === id);

/** Beside a signed audit: what the record says now, where that is something else, and why. The one that was signed stays. */
export function restateAudit(events: readonly Event[], what: EventOf<'audit-restated'>['what'], { now }: Asking): Decision {
  const audit = ofEvent(events, what.signed);
  if (!audit) return refuse(NOT_SIGNED);
  const before = standingFigures(audit);
  const asOf = Temporal.Instant.from(what.asOf);
  if (isBefore(now, asOf) || isBefore(asOf, Temporal.Instant.from(before.asOf))) return refuse('These figures were not counted after the audit was signed. Open it again.');
  if (!changed(before.figures, what.figures).length) return refuse('The record says the same as when it was signed. There is nothing to restate.');
  const { audit: kind, from } = audit.signed.what;
  const known = openedTasks(inSequence(events)).filter((task) => task.kind === kind && task.from === from);
  const problem = tasksProblem(what.figures, what.tasks, known, now);
  return problem ? refuse(problem) : accept(what);
}

/** The meeting that looked at a signed audit has been held, and not before it was signed. */
export function reviewAudit(events: readonly Event[], what: EventOf<'audit-reviewed'>['what'], { now }: Asking): Decision {
  const audit = ofEvent(events, what.signed);
  if (!audit) return refuse(NOT_SIGNED);
  const on = Temporal.PlainDate.from(what.on);
  if (Temporal.PlainDate.compare(on, ukDate(now)) > 0) return refuse(`${dayWords(on)} is still to come. Record the meeting once it has been held.`);
  const signed = ukDate(Temporal.Instant.from(audit.signed.recorded));
  return Temporal.PlainDate.compare(on, signed) < 0 ? refuse(`The audit was signed on ${dayWords(signed)}, so a meeting can’t have looked at it before. Change the date.`) : accept(what);
}

/** A task ends once: when it was done, how, and not before it was opened. */
export function endTask(events: readonly Event[], what: EventOf<'audit-task-done'>['what'], { now }: Asking): Decision {
  const task = openedTasks(inSequence(events)).find(({ id }) => id === what.task);
  if (!task) return refuse('This task is not on this device.');
  if (task.done) return refuse(`This task was recorded as done ${ukTimeLabel(Temporal.Instant.from(task.done.recorded), now)}${task.done.by ? ` by ${task.done.by.name}` : ''}.`);
  const at = Temporal.Instant.from(what.at);
  if (isBefore(now, at)) return refuse(`You wrote ${ukTimeLabel(at, now)}, and it is ${ukTimeLabel(now, now)} now. Write now, or earlier.`);
  const opened = Temporal.Instant.from(task.opened);
  return isBefore(at.round('minute'), opened.round({ smallestUnit: 'minute', roundingMode: 'floor' })) ? refuse(`The task was opened ${ukTimeLabel(opened, now)}, so it can’t have been done before. Change the time.`) : accept(what);
}
