import { describe, expect, test } from 'vitest';
import { Command } from '#pathway/events.ts';
import { commandOf, draftOf, fieldsOf, shortForm, type ShortFormName, type Target } from '#pathway/short-forms.ts';
import { schemaOfFields, type StepRecord } from '#pathway/steps/schema.ts';
import { PanelMessage } from '#messages/panel-to-background.ts';
import { ANA, at } from './given.ts';

const TIME = '2026-11-24T16:00:00Z';
const second = { secondName: 'Ruth', secondRole: 'Registered Manager' };

/** One filled form of each kind, with what it asks the record to keep. */
const FILLED: { [Name in ShortFormName]: [target: Target, record: StepRecord, command: object] } = {
  'check plan': [{ id: '2.1 in place' }, { inPlace: 'no', missing: 'The key' }, { kind: 'controls-checked', inPlace: 'no', missing: 'The key' }],
  'confirm receipt': [{ id: '3.1 receipt' }, { confirmed: 'no', why: 'Nobody answers.' }, { kind: 'receipt-confirmed', confirmed: false, text: 'Nobody answers.' }],
  'daily review': [{ id: '3.2 review/2026-11-24' }, { text: 'Calm' }, { kind: 'review-done', review: '3.2', text: 'Calm' }],
  development: [{ id: '' }, { about: 'incident', occurred: TIME, text: 'Tom pushed Raj.' }, { kind: 'development', about: 'incident', occurred: TIME, text: 'Tom pushed Raj.' }],
  'agree action': [{ id: 'a1' }, { text: 'Move the table away.', owner: 'Team Leader', due: TIME }, { kind: 'action-agreed', action: 'a1', text: 'Move the table away.', owner: 'Team Leader', due: TIME }],
  'complete action': [{ id: 'a1' }, { text: 'Moved' }, { kind: 'action-completed', action: 'a1', text: 'Moved' }],
  'cancel action': [{ id: 'a1' }, { reason: 'It is not needed.' }, { kind: 'action-cancelled', action: 'a1', reason: 'It is not needed.' }],
  'sign stabilised': [{ id: 'Registered Manager' }, {}, { kind: 'stabilised-signed', as: 'Registered Manager' }],
  reopen: [{ id: '' }, { reason: 'It happened once more.' }, { kind: 'reopened', reason: 'It happened once more.' }],
  conclude: [{ id: '' }, { how: 'enquiry-ended', reason: 'The enquiry has ended.' }, { kind: 'concluded', how: 'enquiry-ended', reason: 'The enquiry has ended.' }],
  'not applicable': [
    { id: '2.1 in place' },
    { reason: 'Tom has moved away.', ...second },
    { kind: 'step-not-applicable', step: '2.1', obligation: '2.1 in place', reason: 'Tom has moved away.', second: { name: 'Ruth', role: 'Registered Manager' } },
  ],
  'in error': [{ id: 'd:5', risky: true }, { reason: 'The wrong adult was named.', ...second }, { kind: 'recorded-in-error', event: 'd:5', reason: 'The wrong adult was named.', second: { name: 'Ruth', role: 'Registered Manager' } }],
  told: [{ id: 'live-risk d:3' }, { who: 'Ruth', toldBy: 'Ana', how: 'By phone', at: TIME }, { kind: 'told', escalation: 'live-risk d:3', who: 'Ruth', toldBy: 'Ana', how: 'By phone', at: TIME }],
  escalate: [{ id: '' }, { to: ['Operations Director'], reason: 'I am worried about tonight.' }, { kind: 'escalated', to: ['Operations Director'], reason: 'I am worried about tonight.' }],
  'check chronology': [{ id: '' }, { check: 'accuracy', text: 'Right' }, { kind: 'chronology-checked', check: 'accuracy', text: 'Right' }],
  'added task': [{ id: 'regulator/1', task: 'regulator', person: 'Raj' }, { outcome: 'done', text: 'Sent' }, { kind: 'added-task-done', task: 'regulator', person: 'Raj', outcome: 'done', text: 'Sent' }],
};

describe.each(Object.entries(FILLED) as [ShortFormName, (typeof FILLED)[ShortFormName]][])('%s', (name, [target, record, command]) => {
  const form = shortForm(name);

  test('its answers fit its questions and make its command', () => {
    const parsed = schemaOfFields(fieldsOf(form, target)).parse(record);
    expect(commandOf(form, parsed, target)).toEqual(command);
    expect(Command.parse(commandOf(form, parsed, target))).toEqual(command);
  });

  test('what it begins with are answers to its questions', () => {
    const start = form.start?.(at(TIME), ANA) ?? {};
    expect(fieldsOf(form, target).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(start)));
  });

  test('its draft may be kept, under a name that names nobody', () => {
    const message = { type: 'keep-draft', concern: '6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b', form: draftOf(name, target), values: {} };
    expect(PanelMessage.safeParse(message).success).toBe(true);
    expect(draftOf(name, target)).not.toMatch(/Raj/u);
  });
});

test('a whole step that does not apply names no clock', () => {
  expect(commandOf(shortForm('not applicable'), { reason: 'Tom has moved away.', ...second }, { id: '2.2' })).not.toHaveProperty('obligation');
});

test('a second person is asked for only where risk rests on the entry', () => {
  expect(fieldsOf(shortForm('in error'), { id: 'd:5' }).map(({ id }) => id)).toEqual(['reason']);
});
