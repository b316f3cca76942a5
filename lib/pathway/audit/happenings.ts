import { z } from 'zod';
import { CAUSES } from '../measures/causes.ts';
import { DETAIL_IDS } from '../measures/details.ts';
import { AUDIT_KINDS } from '../service-audits.ts';
import { Role } from '../who.ts';
import { InstantText, line, Reason, sentence } from '../written.ts';
import { Figure, FIGURES, type FigureId } from './figure.ts';
import { AUDIT_TASK_KINDS } from './tasks.ts';

const day = z.iso.date({ error: 'Write a date.' });
const figures = z.array(Figure).min(1).max(20);
/** whose each task is, and by when */
const tasks = z.array(z.strictObject({ task: z.enum(AUDIT_TASK_KINDS), about: z.string().max(60), owner: Role, due: InstantText })).max(20);
const wanted = z.int({ error: 'Write a whole number.' }).min(0, 'Write a whole number.').max(100_000, 'Write a whole number.');
/** which audit: `1.5/2026-11-23`, as its clock is called */
const audit = z.string().max(40);

/** What people do with the audits of a service. Kinds are only ever added. */
export const auditHappenings = [
  /**
   * An audit is signed: what was counted as of `asOf` stands here as it was, whatever is recorded later; of no concern.
   * `checks`: staff practice checks, in counts only
   */
  z.strictObject({ kind: z.literal('audit-signed'), audit: z.enum(AUDIT_KINDS), from: day, to: day, asOf: InstantText, figures, checks: z.strictObject({ checked: wanted, met: wanted }).nullable(), tasks, late: Reason.optional() }),
  /** the record was corrected since: what it says now, beside what was signed; of no concern */
  z.strictObject({ kind: z.literal('audit-restated'), signed: z.string().max(200), asOf: InstantText, figures, tasks, reason: Reason }),
  /** the meeting that looked at a signed audit; of no concern */
  z.strictObject({ kind: z.literal('audit-reviewed'), signed: z.string().max(200), meeting: line('which meeting it was'), on: day, decisions: sentence('what was decided'), owner: Role }),
  /** a task that an audit opened is done: only this ends its red; of no concern */
  z.strictObject({ kind: z.literal('audit-task-done'), task: z.string().max(200), how: sentence('how it was done'), at: InstantText }),
  /** what software may only propose: an auditor has decided it of a concern */
  z.strictObject({
    kind: z.literal('audit-judged'),
    audit,
    about: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('delayed-recognition'), delayed: z.boolean() }),
      /** which details the first record misses; none where its wording is exact */
      z.strictObject({ is: z.literal('targeting-detail'), missing: z.array(z.enum(DETAIL_IDS)).max(DETAIL_IDS.length) }),
      /** `event`: the correction that is meant */
      z.strictObject({ is: z.literal('chronology-gap'), event: z.string().max(200), cause: z.enum([...CAUSES, 'none']) }),
    ]),
    reason: Reason,
  }),
  /** an auditor asks about, or notes something of, one thing behind a figure; an answer says to which question */
  z.strictObject({ kind: z.literal('audit-noted'), audit, figure: z.enum(Object.keys(FIGURES) as [FigureId, ...FigureId[]]), item: z.string().max(200), as: z.enum(['question', 'note', 'answer']), to: z.string().max(200).optional(), text: line('what you want to say') }),
] as const;
