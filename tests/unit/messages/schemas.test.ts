import { describe, expect, test } from 'vitest';
import { PageMessage } from '#messages/background-to-guest.ts';
import { FocusedField } from '#messages/background-to-starter.ts';
import { GuestMessage } from '#messages/guest-to-background.ts';
import { PanelMessage } from '#messages/panel-to-background.ts';
import { Roster } from '#messages/roster.ts';
import { FITS, passage } from './fits.ts';

const SCHEMAS = { guest: GuestMessage, page: PageMessage, panel: PanelMessage };

describe.each(['guest', 'page', 'panel'] as const)('messages of the %s', (direction) => {
  const schema = SCHEMAS[direction];
  const kinds = schema.def.options.map((option) => option.def.shape.type.def.values[0]);

  test('every kind in the schema has a message here that fits', () => {
    expect(FITS[direction].map(({ type }) => type).sort()).toEqual([...kinds].sort());
  });

  test.each(FITS[direction])('$type fits, and with anything more it does not', (message) => {
    expect(schema.safeParse(message).success).toBe(true);
    expect(schema.safeParse({ ...message, more: 7 }).success).toBe(false);
  });

  test.each(FITS[direction].flatMap((message) => Object.keys(message).map((key) => [message.type, key, message] as const)))('%s without its %s is refused', (_type, key, message) => {
    expect(schema.safeParse({ ...message, [key]: undefined }).success).toBe(false);
  });

  test('what is no message at all is refused', () => {
    for (const nonsense of [null, undefined, 7, 'stop', [], {}, { type: '__proto__' }]) expect(schema.safeParse(nonsense).success).toBe(false);
  });
});

test('a content script can’t say what only the panel may', () => {
  // Taking back a dismissal stands in both lists: the card undoes what was just pressed, the settings what is listed.
  for (const message of FITS.panel.filter(({ type }) => type !== 'undo-dismissal')) expect(GuestMessage.safeParse(message).success).toBe(false);
});

test('a passage has bounds', () => {
  expect(GuestMessage.safeParse({ type: 'record-passage', passage: { ...passage, quote: 'x'.repeat(5001) } }).success).toBe(false);
});

test('what a frame tells of a field has bounds, and nothing more in it', () => {
  const field = { field: 'textarea name=note_#', name: 'Daily note', reads: true, never: null, at: 1.5 };
  expect(FocusedField.safeParse(field).success).toBe(true);
  for (const change of [{ name: 'x'.repeat(81) }, { field: 'textarea name=note 12' }, { never: 'because' }, { text: 'Tom' }, { at: '1' }]) {
    expect(FocusedField.safeParse({ ...field, ...change }).success).toBe(false);
  }
});

test.each([
  ['a list too long', { adults: Array.from({ length: 1001 }, () => 'Tom'), staff: [] }],
  ['a line too long', { adults: [], staff: ['x'.repeat(121)] }],
  ['a line without a letter', { adults: [''], staff: [] }],
  ['more than names', { adults: [], staff: [], notes: [] }],
  ['one list', { adults: ['Tom'] }],
])('a roster with %s is none', (_, roster) => {
  expect(Roster.safeParse({ adults: ['Tom'], staff: ['Ana'] }).success).toBe(true);
  expect(Roster.safeParse(roster).success).toBe(false);
});
