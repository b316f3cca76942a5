import { z } from 'zod';
import { ADDED_TASKS, type AddedTask } from './added-tasks.ts';
import { auditHappenings } from './audit/happenings.ts';
import { DEVELOPMENTS, type DevelopmentKind } from './developments.ts';
import { PATTERN_KINDS } from './pattern-kinds.ts';
import { Person } from './people.ts';
import { STEP, STEP_IDS, type StepId } from './steps.ts';
import type { RecordOfStep } from './steps/records.ts';
import { schemaOf, type StepRecord } from './steps/schema.ts';
import { Role, Who } from './who.ts';
import { InstantText, line, Reason, sentence } from './written.ts';

/** The words in the note that opened the concern, as the person saw them quoted. */
export const Origin = z.strictObject({
  quote: z.string().max(5000),
  prompts: z.array(z.strictObject({ rule: z.string(), kind: z.string(), quote: z.string(), effect: z.string(), question: z.string() })),
});
export type Origin = z.infer<typeof Origin>;

/** What can leave the record: a whole concern or the whole record as a file, a document, all that is held about one adult, what could not be saved. */
const EXPORTS = ['concern-file', 'backup', 'document', 'copy-for-person', 'unsaved'] as const;

const step = z.enum(STEP_IDS);
const kinds = Object.keys(DEVELOPMENTS) as [DevelopmentKind, ...DevelopmentKind[]];
const tasks = Object.keys(ADDED_TASKS) as [AddedTask, ...AddedTask[]];

const withRecord = <Kind extends string, More extends z.ZodRawShape>(kind: Kind, more: More) =>
  z.strictObject({ kind: z.literal(kind), step, record: z.record(z.string(), z.unknown()), ...more }).check((ctx) => {
    const { step: id, record } = ctx.value as { step: StepId; record: StepRecord };
    for (const issue of schemaOf(STEP[id]).safeParse(record).error?.issues ?? []) {
      ctx.issues.push({ code: 'custom', input: record, path: ['record', ...issue.path], message: issue.message });
    }
  });

const happenings = z.discriminatedUnion('kind', [
  /** staff became aware: from here the concern exists and the 15 minutes of step 1.1 run */
  z.strictObject({ kind: z.literal('concern-identified'), identified: InstantText, origin: Origin.nullable() }),
  /** a step is complete, with its whole record; `late` says why where it was. Steps that recur are completed again */
  withRecord('step-completed', { late: Reason.optional() }),
  /** the record of a completion was wrong or has changed: the new one stands beside the old. `second` where it lowers the risk */
  withRecord('step-corrected', { of: z.string(), reason: Reason, second: Who.optional() }),
  /** Clock 8. `obligation` where only one clock of the step is meant, as dueSteps names it */
  z.strictObject({ kind: z.literal('step-not-applicable'), step, obligation: z.string().optional(), reason: Reason, second: Who }),
  /** Clock 8: the event stays visible and counts no more; `second` where a whole concern is meant or the risk is lowered */
  z.strictObject({ kind: z.literal('recorded-in-error'), event: z.string(), reason: Reason, second: Who.optional() }),
  /** facts were put into the host's note and read back there */
  z.strictObject({ kind: z.literal('note-written'), step, text: z.string().max(10_000) }),
  /** `people`: the names that stood in the words around the mark, as they were written; older ones lack it */
  z.strictObject({ kind: z.literal('prompt-dismissed'), rule: z.string(), promptKind: z.string(), quote: z.string(), reason: z.string(), people: z.array(z.string().max(400)).max(20).optional() }),
  z.strictObject({ kind: z.literal('dismissal-undone'), dismissal: z.string() }),
  /**
   * a note from before Plainly was there, which a person saw as an earlier sign of this concern. `at` is when it was
   * written; the end of its day where it has no time, so that it never seems earlier than it was
   */
  z.strictObject({ kind: z.literal('earlier-sign-linked'), sign: z.literal('note'), at: InstantText, dayOnly: z.literal(true).optional(), quote: z.string().min(1).max(5000), place: z.string().max(200).optional(), effects: z.array(z.string().max(400)).max(50) }),
  z.strictObject({ kind: z.literal('people-changed'), people: z.array(Person).min(2, 'Add both adults.').max(12), reason: Reason }),
  z.strictObject({ kind: z.literal('development'), occurred: InstantText, about: z.enum(kinds), text: sentence('what happened or changed') }),
  /** the second clock of 2.1, and the check for drift each shift */
  z.strictObject({ kind: z.literal('controls-checked'), inPlace: z.enum(['yes', 'no']), missing: line('what is missing').optional() }),
  /** the daily review of 3.2; the 72-hour review of 3.4 is a step of its own */
  z.strictObject({ kind: z.literal('review-done'), review: z.literal('3.2'), text: line('what you found') }),
  /** the sequence of 2.2 before a threshold is decided anew, the accuracy of 3.3 before a discussion */
  z.strictObject({ kind: z.literal('chronology-checked'), check: z.enum(['sequence', 'accuracy']), text: line('what you found') }),
  /** the second clock of 3.1: who confirmed it and how, or why nobody has */
  z.strictObject({ kind: z.literal('receipt-confirmed'), confirmed: z.boolean(), text: line('who confirmed it and how, or why nobody has') }),
  /** a person escalates below two indicators, or for a reason of their own */
  z.strictObject({ kind: z.literal('escalated'), to: z.array(Role).min(1, 'Choose who is to be told.'), reason: Reason }),
  /** who was told of an escalation, by whom, how and when: only this ends its red */
  z.strictObject({ kind: z.literal('told'), escalation: z.string(), who: line('who was told'), toldBy: line('who told them'), how: line('how they were told'), at: InstantText }),
  z.strictObject({ kind: z.literal('action-agreed'), action: z.string().min(1), text: sentence('what is to be done'), owner: Role, due: InstantText }),
  z.strictObject({ kind: z.literal('action-completed'), action: z.string(), text: line('what was done') }),
  z.strictObject({ kind: z.literal('action-cancelled'), action: z.string(), reason: Reason }),
  /** **added** tasks; `person` where one is asked for every adult */
  z.strictObject({ kind: z.literal('added-task-done'), task: z.enum(tasks), person: z.string().optional(), outcome: z.enum(['done', 'not-needed']), text: line('what was done, or why it is not needed') }),
  z.strictObject({ kind: z.literal('stabilised-signed'), as: z.enum(['Registered Manager', 'Designated Safeguarding Lead']) }),
  z.strictObject({ kind: z.literal('reopened'), reason: Reason }),
  z.strictObject({ kind: z.literal('concluded'), how: z.enum(['enquiry-ended', 'not-referred']), reason: Reason }),
  /** the governance pack of the last month that was over is with the meeting: the record of 3.5’s monthly clock; of no concern */
  z.strictObject({ kind: z.literal('pack-taken'), text: line('which meeting has it') }),
  ...auditHappenings,
  /** a person says whether a pattern that Plainly proposes is one: what was seen then, as concerns and events; of no concern */
  z.strictObject({ kind: z.literal('pattern-decided'), pattern: z.enum(PATTERN_KINDS), about: z.array(z.string().min(1).max(200)).min(1).max(4), agreed: z.enum(['yes', 'no'], { error: 'Choose yes or no.' }), evidence: z.array(z.string().max(200)).max(10_000), reason: Reason }),
  /** a shift hands over to the next at `at`: what was listed then, as `concern obligation`; of no concern */
  z.strictObject({ kind: z.literal('handover-signed'), as: z.enum(['outgoing', 'incoming']), shift: z.string().max(60), at: InstantText, listed: z.array(z.string().max(200)).max(10_000), note: z.string().trim().max(4000).optional() }),
  /** a step was still open when its time ran out: `due` is when that was, `noticedAt` when Plainly ran and saw it */
  z.strictObject({ kind: z.literal('due-passed'), step, obligation: z.string().optional(), due: InstantText, noticedAt: InstantText }),
  /** somebody has seen that a due time passed, so that it need not go to the deputy */
  z.strictObject({ kind: z.literal('due-acknowledged'), obligation: z.string() }),
  /** somebody opened a concern: at most once an hour for each person; changes nothing of it */
  z.strictObject({ kind: z.literal('concern-viewed') }),
  /** something left the record as a file, on paper or by the clipboard; of a concern, or of none. Changes nothing of it */
  z.strictObject({ kind: z.literal('exported'), as: z.enum(EXPORTS) }),
  /** the concern's keys were destroyed: that it was there, when it was removed, by whom and why is all that is left */
  z.strictObject({ kind: z.literal('concern-removed'), reason: Reason, second: Who }),
  /** entries that this device had written were lost, and nobody could find them: from here on it goes on without them */
  z.strictObject({ kind: z.literal('entries-missing'), has: z.int().min(0), knew: z.int().min(0) }),
  /** the device's clock said `from` before and says `to`, which is earlier, now: times around it are to be read with care */
  z.strictObject({ kind: z.literal('clock-moved-back'), from: InstantText, to: InstantText }),
]);

type Plain = z.infer<typeof happenings>;
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type Recorded<T extends { kind: string }> = { [Id in StepId]: Without<T, 'step' | 'record'> & { step: Id; record: RecordOfStep<Id> } }[StepId];
export type StepCompleted = Recorded<Extract<Plain, { kind: 'step-completed' }>>;
export type StepCorrected = Recorded<Extract<Plain, { kind: 'step-corrected' }>>;

/**
 * What can happen. Every fact that a person gives is one of these, immutable once recorded; a concern, its clocks and
 * every count are folds over them. Kinds are only ever added: old events stay readable.
 */
export type Happening = Exclude<Plain, { kind: 'step-completed' | 'step-corrected' }> | StepCompleted | StepCorrected;
export type HappeningKind = Happening['kind'];

// The check above is what makes the record that of its step; zod's own type can't say so.
export const Happening = happenings as unknown as z.ZodType<Happening>;

/** What a person can ask for of a concern that is there. What Plainly notices by itself is not asked for. */
const NOT_ASKED = ['concern-identified', 'due-passed', 'clock-moved-back', 'prompt-dismissed', 'dismissal-undone', 'note-written'] as const;
export type Command = Exclude<Happening, { kind: (typeof NOT_ASKED)[number] }>;
export const Command = Happening.refine((what) => !NOT_ASKED.some((kind) => kind === what.kind), 'Plainly records this by itself.') as unknown as z.ZodType<Command>;

/** Whether a concern is another one by it: who looked at it and what left it is kept, and changes nothing. */
export const changesConcern = ({ kind }: Pick<Happening, 'kind'>): boolean => kind !== 'concern-viewed' && kind !== 'exported';

/** An event as the folds read it. */
export const Event = z.strictObject({
  /** `device:seq` */
  id: z.string(),
  /** opaque; null where it belongs to no concern */
  concern: z.string().nullable(),
  /** when it was written down, UTC */
  recorded: InstantText,
  /** null where nobody did it: Plainly noticed */
  by: Who.nullable(),
  what: Happening,
});
export type Event = z.infer<typeof Event>;

/** An event that is not in the record yet. */
export type NewEvent = Omit<Event, 'id'>;

/** Events of one kind, or of several. */
export type EventOf<Kind extends HappeningKind> = Omit<Event, 'what'> & { what: Extract<Happening, { kind: Kind }> };
