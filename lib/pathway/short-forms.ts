import { ADDED_TASKS } from './added-tasks.ts';
import { DEVELOPMENTS } from './developments.ts';
import type { Command } from './events.ts';
import type { Field, Options } from './steps/field.ts';
import type { StepRecord } from './steps/schema.ts';
import type { StepId } from './steps.ts';
import { ROLES, type Who } from './who.ts';

/** What a short form is about. */
export interface Target {
  /** opaque: an event, a clock, an action or an escalation, as the record names it; empty for the concern itself */
  id: string;
  /** risk rests on it, so a second person is asked for */
  risky?: boolean;
  /** an added task: which, and for whom */
  task?: keyof typeof ADDED_TASKS;
  person?: string | null;
}

/** A form that is no step: its questions as data, and the command that its answers make. */
export interface ShortForm {
  title: string;
  intro?: string;
  button: string;
  /** what is said once it is recorded */
  said: string;
  fields: readonly Field[] | ((target: Target) => readonly Field[]);
  /** what it begins with */
  start?: (now: Temporal.Instant, who: Who) => StepRecord;
  command: (record: StepRecord, target: Target) => object;
}

const roles: Options = Object.fromEntries(ROLES.map((role) => [role, role]));
const yesNo = { yes: 'Yes', no: 'No' };
const why = (what: string, label: string): Field => ({ id: 'reason', kind: 'sentence', what, label });

/** A second person who agrees, with name and role. */
export const SECOND: readonly Field[] = [
  { id: 'secondName', kind: 'line', what: 'the name of the second person', label: 'Who else agrees?', hint: 'A second person, with their name.' },
  { id: 'secondRole', kind: 'choice', label: 'What is their role?', options: roles },
];
export const secondOf = ({ secondName, secondRole }: StepRecord): { second?: object } => (secondName === undefined ? {} : { second: { name: secondName, role: secondRole } });

/** A concern is removed for good: why, and who else has looked at it. */
export const REMOVE_FIELDS: readonly Field[] = [why('why it is removed', 'Why is it removed?'), ...SECOND];

/** Every short form by its name. Names stand in drafts: a new form gets a new name. */
const SHORT_FORMS = {
  'check plan': {
    title: 'Check the protection plan',
    intro: 'Go and look. What counts is what is so now.',
    button: 'Record the check',
    said: 'The check is recorded.',
    fields: [
      { id: 'inPlace', kind: 'choice', label: 'Is the whole plan in place?', options: yesNo },
      { id: 'missing', kind: 'line', what: 'what is missing', label: 'What is missing?', when: { field: 'inPlace', is: ['no'] } },
    ],
    command: (record) => ({ kind: 'controls-checked', ...record }),
  },
  'confirm receipt': {
    title: 'Has the authority got the referral?',
    button: 'Record the answer',
    said: 'The answer is recorded.',
    fields: [
      { id: 'confirmed', kind: 'choice', label: 'Has somebody there confirmed it?', options: yesNo },
      { id: 'who', kind: 'line', what: 'who confirmed it and how', label: 'Who confirmed it, and how?', when: { field: 'confirmed', is: ['yes'] } },
      { id: 'why', kind: 'line', what: 'why nobody has', label: 'Why not?', hint: 'What you tried, and when you will try again.', when: { field: 'confirmed', is: ['no'] } },
    ],
    command: ({ confirmed, who, why }) => ({ kind: 'receipt-confirmed', confirmed: confirmed === 'yes', text: who ?? why }),
  },
  'daily review': {
    title: 'Daily review of the follow-up plan',
    button: 'Record the review',
    said: 'Today’s review is recorded.',
    fields: [{ id: 'text', kind: 'line', what: 'what you found', label: 'What did you find?', hint: 'Supervision, contact restrictions, and how the harmed adult is.' }],
    command: (record) => ({ kind: 'review-done', review: '3.2', ...record }),
  },
  development: {
    title: 'Record a development',
    intro: 'Step 3.3 then has one working day.',
    button: 'Record it',
    said: 'The development is recorded. Step 3.3 is running.',
    fields: [
      { id: 'about', kind: 'choice', label: 'What is it about?', options: DEVELOPMENTS },
      { id: 'occurred', kind: 'instant', label: 'When was it?' },
      { id: 'text', kind: 'sentence', what: 'what happened or changed', label: 'What happened or changed?' },
    ],
    start: (now) => ({ occurred: now.toString() }),
    command: (record) => ({ kind: 'development', ...record }),
  },
  'agree action': {
    title: 'Agree an action',
    button: 'Agree it',
    said: 'The action is agreed.',
    fields: [
      { id: 'text', kind: 'sentence', what: 'what is to be done', label: 'What is to be done?' },
      { id: 'owner', kind: 'choice', label: 'Who does it?', options: roles },
      { id: 'due', kind: 'instant', label: 'By when?' },
    ],
    command: (record, { id }) => ({ kind: 'action-agreed', action: id, ...record }),
  },
  'complete action': {
    title: 'The action is done',
    button: 'Record it as done',
    said: 'The action is recorded as done.',
    fields: [{ id: 'text', kind: 'line', what: 'what was done', label: 'What was done?' }],
    command: (record, { id }) => ({ kind: 'action-completed', action: id, ...record }),
  },
  'cancel action': {
    title: 'Cancel the action',
    button: 'Cancel the action',
    said: 'The action is cancelled. It stays visible.',
    fields: [why('why it is cancelled', 'Why is it cancelled?')],
    command: (record, { id }) => ({ kind: 'action-cancelled', action: id, ...record }),
  },
  'sign stabilised': {
    title: 'Sign that it is stable',
    intro: 'Registered Manager and Designated Safeguarding Lead both sign, each at their own desk. A new incident opens it again.',
    button: 'Sign',
    said: 'You have signed.',
    fields: [],
    command: (_, { id }) => ({ kind: 'stabilised-signed', as: id }),
  },
  reopen: {
    title: 'Reopen the concern',
    button: 'Reopen it',
    said: 'The concern is open again. Its reviews are running.',
    fields: [why('why it is reopened', 'Why is it reopened?')],
    command: (record) => ({ kind: 'reopened', ...record }),
  },
  conclude: {
    title: 'Conclude the concern',
    intro: 'Step 3.5, the learning review, then has five working days.',
    button: 'Conclude it',
    said: 'The concern is concluded. Step 3.5 is running.',
    fields: [
      { id: 'how', kind: 'choice', label: 'How did it end?', options: { 'enquiry-ended': 'The authority’s enquiry has ended', 'not-referred': 'It was not referred, and the Designated Safeguarding Lead closes it' } },
      why('why it is concluded', 'Why is it concluded?'),
    ],
    command: (record) => ({ kind: 'concluded', ...record }),
  },
  'not applicable': {
    title: 'Not applicable',
    intro: 'It stays visible with your reason. If it was late before, it stays late.',
    button: 'Mark as not applicable',
    said: 'It is marked as not applicable.',
    fields: [why('why it does not apply', 'Why does it not apply?'), ...SECOND],
    command: ({ reason, ...second }, { id }) => ({ kind: 'step-not-applicable', step: stepOf(id), ...(id === stepOf(id) ? {} : { obligation: id }), reason, ...secondOf(second) }),
  },
  'in error': {
    title: 'Recorded in error',
    intro: 'The entry stays visible, and counts no more.',
    button: 'Mark as recorded in error',
    said: 'It is marked as recorded in error.',
    fields: ({ risky }) => [why('what was wrong', 'What was wrong?'), ...(risky ? SECOND : [])],
    command: ({ reason, ...second }, { id }) => ({ kind: 'recorded-in-error', event: id, reason, ...secondOf(second) }),
  },
  told: {
    title: 'Who was told?',
    button: 'Record who was told',
    said: 'It is recorded who was told.',
    fields: [
      { id: 'who', kind: 'line', what: 'who was told', label: 'Who was told?', hint: 'Name and role. If you told several people, name them all.' },
      { id: 'toldBy', kind: 'line', what: 'who told them', label: 'Who told them?' },
      { id: 'how', kind: 'line', what: 'how they were told', label: 'How?', hint: 'For example: by phone, face to face.' },
      { id: 'at', kind: 'instant', label: 'When?' },
    ],
    start: (now, { name, role }) => ({ toldBy: `${name}, ${role}`, at: now.toString() }),
    command: (record, { id }) => ({ kind: 'told', escalation: id, ...record }),
  },
  escalate: {
    title: 'Escalate this concern',
    intro: 'For any reason of your own. It stays red until somebody records who was told. Plainly tells nobody.',
    button: 'Escalate',
    said: 'It is escalated. Now tell them yourself, and record it.',
    fields: [{ id: 'to', kind: 'choices', label: 'Who is to be told?', options: roles }, why('why you escalate', 'Why?')],
    command: (record) => ({ kind: 'escalated', ...record }),
  },
  'check chronology': {
    title: 'Check the chronology',
    button: 'Record the check',
    said: 'The check is recorded.',
    fields: [
      { id: 'check', kind: 'choice', label: 'What did you check?', options: { sequence: 'The sequence: is everything in the order in which it happened?', accuracy: 'The accuracy: is each entry right?' } },
      { id: 'text', kind: 'line', what: 'what you found', label: 'What did you find?' },
    ],
    command: (record) => ({ kind: 'chronology-checked', ...record }),
  },
  'added task': {
    title: 'Added task',
    intro: 'It stands beside the fifteen steps and is not one of them.',
    button: 'Record it',
    said: 'It is recorded.',
    fields: [
      { id: 'outcome', kind: 'choice', label: 'Is it done?', options: { done: 'Done', 'not-needed': 'Not needed' }, added: true },
      { id: 'text', kind: 'line', what: 'what was done, or why it is not needed', label: 'What was done, or why is it not needed?' },
    ],
    command: (record, { task, person }) => ({ kind: 'added-task-done', task, ...(person ? { person } : {}), ...record }),
  },
} as const satisfies Record<string, ShortForm>;
export type ShortFormName = keyof typeof SHORT_FORMS;
export const SHORT_FORM_NAMES = Object.keys(SHORT_FORMS) as ShortFormName[];

export const shortForm = (name: ShortFormName): ShortForm => SHORT_FORMS[name];

/** The questions of a short form. */
export const fieldsOf = ({ fields }: ShortForm, target: Target): readonly Field[] => (typeof fields === 'function' ? fields(target) : fields);

/** What a short form asks for. The schema of commands has the last word on it. */
export const commandOf = ({ command }: ShortForm, record: StepRecord, target: Target): Command => command(record, target) as Command;

/** What its draft is kept under. */
export const draftOf = (name: ShortFormName, { id }: Target): string => `${name} ${id}`.trim();

/** The step that a clock belongs to: `2.1 in place` is of 2.1. */
const stepOf = (obligation: string): StepId => obligation.slice(0, 3) as StepId;
