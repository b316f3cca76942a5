import { z } from 'zod';
import { type WorkCalendar, workCalendarSchema } from '#time/calendar.ts';
import { nationSchema } from '#time/holidays.ts';
import { rotaSchema } from '#time/rota.ts';
import { ukIso } from '#time/zone.ts';
import { DEVELOPMENTS, type DevelopmentKind } from '#pathway/developments.ts';
import { type CalendarVersion, type DueStep, dueSteps, isLate } from '#pathway/due-steps.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { project } from '#pathway/concern.ts';
import { STEP_IDS, type StepId } from '#pathway/steps.ts';
import { plainRecord } from './plain-records.ts';
import { ROLES, type Role } from '#pathway/who.ts';

const instant = z.string().refine((text) => {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}, 'must be an instant with its offset, such as 2026-11-24T10:00:00+00:00');

const id = z.enum(STEP_IDS);
const abouts = Object.keys(DEVELOPMENTS) as [DevelopmentKind, ...DevelopmentKind[]];

/** What happened, each with `at`: when it was written down. `answers` of a step change what the plain record says. */
const entry = z.union([
  z.strictObject({ at: instant, identified: instant }),
  z.strictObject({ at: instant, step: id, answers: z.record(z.string(), z.unknown()).optional() }),
  z.strictObject({ at: instant, correct: id, answers: z.record(z.string(), z.unknown()) }),
  z.strictObject({ at: instant, notApplicable: z.string() }),
  z.strictObject({ at: instant, inPlace: z.enum(['yes', 'no']) }),
  z.strictObject({ at: instant, development: z.enum(abouts), occurred: instant.optional() }),
  z.strictObject({ at: instant, event: z.enum(['daily review', 'receipt', 'stabilised', 'reopened', 'concluded']) }),
]);

const calendar = z.strictObject({
  /** from when this version holds; the first one from ever */
  since: instant.optional(),
  because: z.string().optional(),
  nation: nationSchema.optional(),
  liveRiskClock: z.boolean().optional(),
  office: workCalendarSchema.optional(),
  roles: z.partialRecord(z.enum(ROLES), workCalendarSchema).optional(),
  rota: rotaSchema.optional(),
  followUpGrace: z.number().min(0).optional(),
});

/** A whole concern as a list of what happened when: the form that `docs/pathway.md` documents. */
export const Timeline = z.object({
  /** up to when clocks are looked at; left out, up to the last thing that happened */
  now: instant.optional(),
  calendars: z.array(calendar).optional(),
  happened: z.array(entry).min(1, 'needs at least when staff became aware'),
});
export type Timeline = z.infer<typeof Timeline>;
type Entry = z.infer<typeof entry>;

/** One due time, as it is printed. Times in ISO with the offset of Europe/London. */
export interface Printed {
  id: string;
  due: string;
  clock: string;
  completed: string | null;
  late: boolean;
  waitingFor?: string;
  missed?: true;
  notApplicable?: true;
  decisionNeeded?: true;
  moved?: { from: string; because: string };
}

/**
 * The due times of a concern that is told as a timeline.
 * @param office the calendar of the roles where the timeline names none
 * @throws RangeError where it has no identification, or corrects what was not completed
 */
export function dueTimesOf({ now, calendars, happened }: Timeline, office: WorkCalendar): Printed[] {
  const events = happened.flatMap((each, index) => eventsOf(each, index + 1, happened));
  const [concern] = project(events);
  if (!concern) throw new RangeError('Staff never became aware: the list needs { "at", "identified" }');
  const until = now ? Temporal.Instant.from(now) : Temporal.Instant.from(concern.touched);
  const dues = dueSteps(concern, versionsIn(calendars, office), until);
  return dues.filter((due) => !isPlainReview(due)).map((due) => printed(due, until));
}

/** A plain record of 1.4 holds a date for looking again that nobody gave: it lies before everything. */
const isPlainReview = ({ id, due, started }: DueStep): boolean => id.startsWith('1.4 review/') && due.equals(started);

function versionsIn(given: Timeline['calendars'], office: WorkCalendar): CalendarVersion[] {
  const first = { since: '1970-01-01T00:00:00Z', because: '', office, nation: 'england-and-wales' as const, liveRiskClock: true };
  const all: CalendarVersion[] = [];
  // A later version says only what changes.
  for (const version of given ?? [{}]) all.push({ ...(all.at(-1) ?? first), because: '', ...(definedOnly(version) as Partial<CalendarVersion>) });
  return all;
}

const definedOnly = (given: object): object => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

function printed(step: DueStep, now: Temporal.Instant): Printed {
  const { id, due, clock, completed, waitingFor, missed, notApplicable, decisionNeeded, moved } = step;
  return {
    id,
    due: ukIso(due),
    clock,
    completed: completed && ukIso(completed),
    late: isLate(step, now),
    ...(waitingFor && { waitingFor }),
    ...(missed && { missed }),
    ...(notApplicable && { notApplicable: true as const }),
    ...(decisionNeeded && { decisionNeeded }),
    ...(moved && { moved: { from: ukIso(moved.from), because: moved.because } }),
  };
}

const utc = (text: string): string => Temporal.Instant.from(text).toString();
const someone = (role: Role) => ({ role, name: role });

function eventsOf(each: Entry, seq: number, all: readonly Entry[]): Event[] {
  const event = (what: Happening, part = ''): Event => ({ id: `timeline${part}:${seq}`, concern: 'timeline', recorded: utc(each.at), by: someone('Registered Manager'), what });
  if ('identified' in each) return [event({ kind: 'concern-identified', identified: utc(each.identified), origin: null })];
  if ('step' in each) return [event({ kind: 'step-completed', step: each.step, record: plainRecord(each.step, each.answers) } as Happening)];
  if ('correct' in each) return [event(corrected(each.correct, each.answers, all.slice(0, seq - 1)))];
  if ('notApplicable' in each) return [event(setAside(each.notApplicable))];
  if ('inPlace' in each) return [event({ kind: 'controls-checked', inPlace: each.inPlace, ...(each.inPlace === 'no' && { missing: 'Something' }) })];
  if ('development' in each) return [event({ kind: 'development', occurred: utc(each.occurred ?? each.at), about: each.development, text: 'Something happened or changed.' })];
  switch (each.event) {
    case 'daily review':
      return [event({ kind: 'review-done', review: '3.2', text: 'Reviewed' })];
    case 'receipt':
      return [event({ kind: 'receipt-confirmed', confirmed: true, text: 'By telephone' })];
    case 'stabilised':
      return (['Registered Manager', 'Designated Safeguarding Lead'] as const).map((as, index) => event({ kind: 'stabilised-signed', as }, `/${index}`));
    case 'reopened':
      return [event({ kind: 'reopened', reason: 'Something new was found.' })];
    case 'concluded':
      return [event({ kind: 'concluded', how: 'enquiry-ended', reason: 'The enquiry has ended.' })];
  }
}

function corrected(step: StepId, answers: Record<string, unknown>, before: readonly Entry[]): Happening {
  const at = before.findLastIndex((each) => 'step' in each && each.step === step);
  if (at < 0) throw new RangeError(`Step ${step} is corrected before it was completed`);
  return { kind: 'step-corrected', step, of: `timeline:${at + 1}`, record: plainRecord(step, answers), reason: 'It was written wrongly.' } as Happening;
}

function setAside(obligation: string): Happening {
  const step = STEP_IDS.find((id) => obligation.startsWith(id));
  if (!step) throw new RangeError(`There is no step "${obligation}"`);
  return { kind: 'step-not-applicable', step, ...(obligation !== step && { obligation }), reason: 'It does not apply here.', second: someone('Operations Director') };
}
