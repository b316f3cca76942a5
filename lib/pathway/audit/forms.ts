import { DETAILS } from '../measures/details.ts';
import type { Field, Options } from '../steps/field.ts';
import type { StepRecord } from '../steps/schema.ts';
import { ROLES } from '../who.ts';
import { ukDate } from '#time/zone.ts';
import type { FigureId, FigureItem } from './figure.ts';
import type { AuditNote } from './notes.ts';
import { type AskedTask, AUDIT_TASKS, taskTitle } from './tasks.ts';

/** A short form of an audit: its questions as data, and the command that its answers make. */
export interface AuditForm {
  /** what its draft is kept under */
  draft: string;
  title: string;
  button: string;
  said: string;
  fields: readonly Field[];
  start?: StepRecord;
  command: (record: StepRecord) => object;
}

const WHY: Field = { id: 'reason', kind: 'sentence', what: 'why', label: 'Why?', hint: 'One sentence. It stays with the decision.' };
const roles: Options = Object.fromEntries(ROLES.map((role) => [role, role]));

const CAUSES = { gap: 'A gap: something was missing', order: 'An order: something stood at another time', source: 'A source: what it says, or from where, was wrong', none: 'None of these: it does not count' };

/** Which things behind a figure a person decides: software only proposes them. */
export const isForDecision = (figure: FigureId, { is }: FigureItem): boolean => figure === 'delayed' || figure === 'gaps' || (figure === 'missingDetail' && is !== 'not-saved');

/** What an auditor decides of one thing behind a figure. @param audit `1.5/2026-11-23` */
export function judgeForm(audit: string, figure: FigureId, item: FigureItem): AuditForm {
  const made = (title: string, fields: readonly Field[], about: (record: StepRecord) => object): AuditForm => ({
    draft: `audit decide ${figure} ${item.concern} ${item.id}`,
    title,
    button: 'Record the decision',
    said: 'The decision is recorded.',
    fields: [...fields, WHY],
    command: (record) => ({ kind: 'audit-judged', audit, about: about(record), reason: record['reason'] }),
  });
  if (figure === 'delayed') {
    return made('Was it recognised late?', [{ id: 'delayed', kind: 'choice', label: 'Could staff have seen from the earlier sign that it may be harm?', options: { yes: 'Yes: it was recognised late', no: 'No: it was not' } }], ({ delayed }) => ({ is: 'delayed-recognition', delayed: delayed === 'yes' }));
  }
  if (figure === 'missingDetail') {
    return made('Is the wording exact?', [{ id: 'missing', kind: 'choices', label: 'What does the first record miss, as it was first saved?', options: { ...DETAILS, none: 'Nothing: its wording is exact' } }], ({ missing }) => ({ is: 'targeting-detail', missing: (missing as string[]).filter((each) => each !== 'none') }));
  }
  return made('What was corrected?', [{ id: 'cause', kind: 'choice', label: 'Why did the chronology have to be corrected?', options: CAUSES }], ({ cause }) => ({ is: 'chronology-gap', event: item.id, cause }));
}

/** A question about, or a note to, one thing behind a figure. */
export function noteForm(audit: string, figure: FigureId, item: FigureItem): AuditForm {
  return {
    draft: `audit note ${figure} ${item.concern} ${item.id}`,
    title: 'Ask or note something',
    button: 'Record it',
    said: 'It is recorded.',
    fields: [
      { id: 'as', kind: 'choice', label: 'What is it?', options: { question: 'A question: somebody has to answer it', note: 'A note' } },
      { id: 'text', kind: 'line', what: 'what you want to say', label: 'What do you want to say?' },
    ],
    command: (record) => ({ kind: 'audit-noted', audit, figure, item: item.id, ...record }),
  };
}

/** The answer to a question. */
export const answerForm = (audit: string, { event, what: { figure, item } }: AuditNote): AuditForm => ({
  draft: `audit answer ${event}`,
  title: 'Answer the question',
  button: 'Record the answer',
  said: 'The answer is recorded.',
  fields: [{ id: 'text', kind: 'line', what: 'the answer', label: 'What is the answer?' }],
  command: (record) => ({ kind: 'audit-noted', audit, figure, item, as: 'answer', to: event, ...record }),
});

/** Owner and date of a task, asked where the figures ask for it. */
export const taskFields = (asked: readonly AskedTask[]): Field[] =>
  asked.flatMap((each): Field[] => [
    { id: `${fieldOf(each)}owner`, kind: 'choice', label: `${taskTitle(each)}: who does it?`, hint: AUDIT_TASKS[each.task].because, options: roles },
    { id: `${fieldOf(each)}due`, kind: 'instant', label: `${taskTitle(each)}: by when?` },
  ]);

/** Whose it is as a rule. */
export const taskStart = (asked: readonly AskedTask[]): StepRecord => Object.fromEntries(asked.map((each) => [`${fieldOf(each)}owner`, AUDIT_TASKS[each.task].owner]));

export const tasksFrom = (asked: readonly AskedTask[], record: StepRecord): object[] => asked.map((each) => ({ ...each, owner: record[`${fieldOf(each)}owner`], due: record[`${fieldOf(each)}due`] }));

const fieldOf = ({ task, about }: AskedTask): string => `${task}-${about ? `${about}-` : ''}`;

/** Staff practice checks: how many, and never whose. */
export const CHECK_FIELDS: readonly Field[] = [
  { id: 'checked', kind: 'count', label: 'How many staff practice checks were made?', hint: 'Numbers only: no name of anybody on the staff. Write 0 where none was made.' },
  { id: 'met', kind: 'count', label: 'In how many of them was practice as it should be?' },
];

export const checksFrom = ({ checked, met }: StepRecord): { checked: unknown; met: unknown } | null => (checked === 'unknown' || met === 'unknown' ? null : { checked, met });

/** The meeting that looked at a signed audit. */
export const meetingForm = (signed: string, now: Temporal.Instant): AuditForm => ({
  draft: `audit meeting ${signed}`,
  title: 'Record the meeting that looked at it',
  button: 'Record the meeting',
  said: 'The meeting is recorded.',
  fields: [
    { id: 'meeting', kind: 'line', what: 'which meeting it was', label: 'Which meeting was it?' },
    { id: 'on', kind: 'day', label: 'On which day?' },
    { id: 'decisions', kind: 'sentence', what: 'what was decided', label: 'What was decided?' },
    { id: 'owner', kind: 'choice', label: 'Who sees to it?', options: roles },
  ],
  start: { on: ukDate(now).toString() },
  command: (record) => ({ kind: 'audit-reviewed', signed, ...record }),
});

/** A task that an audit opened is done. */
export const taskDoneForm = (task: string, now: Temporal.Instant): AuditForm => ({
  draft: `audit task ${task}`,
  title: 'The task is done',
  button: 'Record it as done',
  said: 'The task is recorded as done.',
  fields: [
    { id: 'how', kind: 'sentence', what: 'how it was done', label: 'How was it done?', hint: 'What was done and in which way. No name of anybody on the staff.' },
    { id: 'at', kind: 'instant', label: 'When was it done?' },
  ],
  start: { at: now.toString() },
  command: (record) => ({ kind: 'audit-task-done', task, ...record }),
});
