/** A concern for each form, in which it can be opened, and the way to it: what a test of all forms goes through. */
import type { Happening, NewEvent } from '#pathway/events.ts';
import type { ShortFormName } from '#pathway/short-forms.ts';
import { STEP_IDS, type StepId } from '#pathway/steps.ts';
import { concernFrom, done, idOf } from './concerns.ts';

/** How to come to a form: a part of the concern's room, and the button there; a list of buttons where one leads to another. */
export interface Way {
  name: string;
  room: string;
  presses: readonly string[];
}

type Happened = [number, Happening];

/** What comes before a step, so that its form can be opened. */
const ORDER: readonly [StepId, Happening][] = [
  ['1.1', done('1.1')],
  ['1.2', done('1.2', { access: 'no', others: 'no' })],
  ['1.3', done('1.3')],
  ['1.4', done('1.4')],
  ['2.1', done('2.1')],
  ['2.2', done('2.2')],
  ['2.3', done('2.3')],
  ['2.4', done('2.4')],
  ['3.1', done('3.1')],
  ['3.2', done('3.2')],
];
const MINUTES = 4000;

const upTo = (step: StepId): Happened[] => {
  const end = ORDER.findIndex(([id]) => id === step);
  return ORDER.slice(0, end < 0 ? ORDER.length : end).map(([, what], index): Happened => [5 + index * 10, what]);
};
const all: Happened[] = upTo('3.5');
const inPlace: Happened = [120, { kind: 'controls-checked', inPlace: 'yes' }];
const ownView: Happened = [130, { kind: 'development', occurred: '2026-01-01T00:00:00Z', about: 'own-view', text: 'He feels safe again, he says.' }];
const action: Happened = [140, { kind: 'action-agreed', action: 'a', text: 'Move the table away.', owner: 'Team Leader', due: '2099-01-01T09:00:00Z' }];
const concluded: Happened = [150, { kind: 'concluded', how: 'enquiry-ended', reason: 'The authority closed its enquiry.' }];

/** The steps of a concern, by the table of steps: a new one is in it by itself. 1.1 and the audits have rooms of their own. */
const OF_A_CONCERN = STEP_IDS.filter((id) => id !== '1.5' && id !== '2.5');

/** Each short form: the compiler asks for a new one. */
const SHORT: Record<ShortFormName, readonly [part: string, presses: readonly string[], happened: readonly Happened[]]> = {
  'check plan': ['pathway', ['Check the protection plan'], all],
  'confirm receipt': ['steps', ['Confirm receipt'], all],
  'daily review': ['steps', ['Write today’s review'], all],
  development: ['chronology', ['Record a development'], all],
  'agree action': ['work', ['Agree an action'], all],
  'complete action': ['work', ['Done'], [...all, action]],
  'cancel action': ['work', ['Cancel'], [...all, action]],
  'sign stabilised': ['pathway', ['Sign that it is stable'], [...all, inPlace, ownView]],
  reopen: ['pathway', ['Reopen the concern'], [...all, concluded]],
  conclude: ['pathway', ['Conclude the concern'], all],
  'not applicable': ['steps', ['Open 2.2', 'This does not apply'], upTo('2.2')],
  'in error': ['pathway', ['The whole concern was recorded in error'], all],
  told: ['work', ['Record who was told'], [...all, [125, { kind: 'escalated', to: ['Registered Manager'], reason: 'It happened again today.' }]]],
  escalate: ['work', ['Escalate this concern'], all],
  'check chronology': ['chronology', ['Check the chronology'], all],
  'added task': ['work', ['Record it'], all],
};

/** What else has a form. */
const OTHER: readonly (readonly [name: string, part: string, presses: readonly string[]])[] = [
  ['correct 1.1', 'steps', ['Read 1.1', 'Correct it']],
  ['correct 2.1', 'steps', ['Read 2.1', 'Correct it']],
  ['decide the threshold again', 'pathway', ['Decide the threshold again']],
  ['people', 'pathway', ['Change the people']],
];

/** What an audit asks: the one that is to be signed, and one that was signed the week before, whose figures the record does not have. */
const OPEN_AUDIT = '#audits/1.5/2026-11-23';
const SIGNED_AUDIT = '#audits/1.5/2026-11-16';
const OF_AUDITS: readonly Way[] = [
  { name: 'step 1.5', room: OPEN_AUDIT, presses: [] },
  { name: 'step 2.5', room: '#audits/2.5/2026-11-16', presses: [] },
  { name: 'governance pack', room: '#audits/pack/2026-10-01', presses: [] },
  { name: 'decide what software proposes', room: OPEN_AUDIT, presses: ['Decide it'] },
  { name: 'ask or note', room: OPEN_AUDIT, presses: ['Ask or note'] },
  { name: 'answer a question', room: OPEN_AUDIT, presses: ['Answer'] },
  { name: 'restate an audit', room: SIGNED_AUDIT, presses: [] },
  { name: 'the meeting of an audit', room: SIGNED_AUDIT, presses: ['Record the meeting that looked at it'] },
  { name: 'a task of an audit', room: '#audits', presses: ['Record it as done'] },
];

function audited(now: Temporal.Instant, concern: string): NewEvent[] {
  const by = { role: 'Quality and Safeguarding Lead', name: 'Gus' } as const;
  const item = { concern, id: '1.3', is: 'onTime', counts: true, words: 'On time.', notes: [] };
  const figures = [{ id: 'sameDay' as const, part: 1, of: 2, shown: '1 of 2', beside: { late: 1 }, trigger: true, items: [item] }];
  const task = { task: 'practice-correction' as const, about: '', owner: 'Registered Manager' as const, due: now.add({ hours: 100 }).toString() };
  const recorded = now.subtract({ hours: 24 * 7 }).toString();
  return [
    { concern: null, recorded, by, what: { kind: 'audit-signed', audit: '1.5', from: '2026-11-16', to: '2026-11-22', asOf: recorded, figures, checks: null, tasks: [task] } },
    { concern, recorded: now.subtract({ hours: 1 }).toString(), by, what: { kind: 'audit-noted', audit: '1.5/2026-11-23', figure: 'missingDetail', item: '1.1', as: 'question', text: 'Who saw it first?' } },
  ];
}

/** Everything that is put into the record, and the way to each form. */
export function everyForm(now: Temporal.Instant): { events: NewEvent[]; ways: Way[] } {
  const began = now.subtract({ minutes: MINUTES });
  const wanted = [
    ...OF_A_CONCERN.map((id) => ({ name: `step ${id}`, part: 'steps', presses: id === '1.1' ? [] : [`Open ${id}`], happened: id === '3.5' ? [...all, concluded] : upTo(id) })),
    ...Object.entries(SHORT).map(([name, [part, presses, happened]]) => ({ name, part, presses, happened })),
    ...OTHER.map(([name, part, presses]) => ({ name, part, presses, happened: all })),
  ];
  return {
    // The audits look back: there has to be something before this fortnight.
    events: [...concernFrom(wanted.length, now.subtract({ hours: 24 * 29 }), [[5, done('1.1')]], ['Eve', 'Zoë']), ...wanted.flatMap(({ happened }, index) => concernFrom(index, began, happened, ['Tom', 'Raj'])), ...audited(now, idOf(1))],
    ways: [
      ...wanted.map(({ name, part, presses }, index) => ({ name, room: `#concern/${idOf(index)}/${part}`, presses })),
      ...OF_AUDITS,
    ],
  };
}
