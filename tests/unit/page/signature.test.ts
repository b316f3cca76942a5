import { describe, expect, test } from 'vitest';
import { elementIn } from './dom.ts';
import { folded, signatureOf } from '#page/fields/signature.ts';
import { Signature } from '#messages/site-fields.ts';

const signature = (body: string) => signatureOf(elementIn(body));

describe('a name without what changes', () => {
  test.each([
    ['comments', 'comments'],
    ['note_83921', 'note_#'],
    ['note[12][text]', 'note[#][text]'],
    ['ctl00$MainContent$txtNote', 'ctl#$MainContent$txtNote'],
    ['note-3f2a9c1e-0d8b-4c1e-9a53-1b1f3d1c2a4b', 'note-#'],
    ['note-507f1f77bcf86cd799439011', 'note-#'],
    ['line2text', 'line#text'],
    ['field-k3j2h4', 'field-#'],
  ])('%s is %s', (name, short) => {
    expect(folded(name)).toBe(short);
  });

  test.each(['', '12345', ':r1a:', 'x', 'Tom Ashworth', 'note for Tom', 'tom@example.org', 'Żółć', 'n'.repeat(81), '{{field.id}}'])('%j is no name', (name) => {
    expect(folded(name)).toBe('');
  });
});

describe('a signature', () => {
  test.each([
    ['by name before id', '<textarea data-it name="comments" id="c1"></textarea>', 'textarea name=comments'],
    ['by id', '<textarea data-it id="DailyNote"></textarea>', 'textarea id=DailyNote'],
    ['by test id', '<div data-it contenteditable data-testid="note-body"></div>', 'editor testid=note-body'],
    ['a one-line input', '<input data-it name="progress">', 'input name=progress'],
    ['a random id counts for nothing', '<main><textarea data-it id=":r7:"></textarea></main>', 'textarea in=main'],
    ['no name at all', '<p><textarea data-it></textarea></p>', 'textarea in=page'],
    ['the nearest part of the page', '<main><form><div><textarea data-it></textarea></div></form></main>', 'textarea in=form'],
    ['the second of those without a name', '<form><textarea name="mood"></textarea><textarea></textarea><textarea data-it></textarea></form>', 'textarea in=form ~2'],
    ['the second of those whose names fold to the same', '<form><input name="field_27"><input data-it name="field_28"></form>', 'input name=field_# ~2'],
    ['fields of other kinds are not counted', '<form><input name="field_27"><textarea data-it name="field_28"></textarea></form>', 'textarea name=field_#'],
  ])('%s', (_what, body, wanted) => {
    expect(signature(body)).toBe(wanted);
    expect(Signature.safeParse(wanted).success).toBe(true);
  });

  test('is the same in two records and after two loads', () => {
    const record = (person: string, number: number, body: string) =>
      `<main><h1>${person}</h1><form id="f${number}"><label for="note_${number}">Note about ${person}</label><textarea data-it id="note_${number}" name="resident[${number}][note]" placeholder="How was ${person}?">${body}</textarea></form></main>`;
    const first = signature(record('Tom Ashworth', 17, 'Tom hit Raj.'));
    expect(signature(record('Raj Patel', 4242, ''))).toBe(first);
    expect(first).toBe('textarea name=resident[#][note]');
  });

  test('holds no word of a label, a heading, a placeholder or the note', () => {
    const found = signature('<h1>Zebedee</h1><label>Quixote <textarea data-it placeholder="Merriweather" aria-label="Balthazar" title="Cornelius">Ethelred</textarea></label>');
    expect(found).toBe('textarea in=page');
  });
});

test.each(['textarea', 'textarea name=', 'textarea name=note 12', 'textarea name=note12', 'select name=note', 'textarea name=Tom Ashworth', 'textarea in=form ~0', 'TEXTAREA id=x'])('%j is no signature', (text) => {
  expect(Signature.safeParse(text).success).toBe(false);
});
