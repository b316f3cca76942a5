import { expect, test } from 'vitest';
import { elementIn } from './dom.ts';
import { fieldName } from '#page/fields/name.ts';

test.each([
  ['the label that points at it', '<label for="n">Daily note <i>*</i></label><textarea data-it id="n" aria-label="Other"></textarea>', 'Daily note *'],
  ['the label around it, without what was typed', '<label>Daily note <textarea data-it>Tom hit Raj.</textarea></label>', 'Daily note'],
  ['what labels it by id', '<b id="a">Shift</b><b id="b">summary</b><div data-it contenteditable aria-labelledby="a b"></div>', 'Shift summary'],
  ['what it says to screen readers', '<h2>Notes</h2><textarea data-it aria-label="Handover"></textarea>', 'Handover'],
  ['the legend of its group', '<fieldset><legend>Evening</legend><p><textarea data-it></textarea></p></fieldset>', 'Evening'],
  ['the heading above', '<h1>Resident</h1><h2>Progress</h2><div><textarea data-it placeholder="Write"></textarea></div>', 'Progress'],
  ['the heading in the box before it', '<div><h3>Care given</h3><p>Help</p></div><textarea data-it></textarea>', 'Care given'],
  ['its placeholder', '<textarea data-it placeholder="Write a note"></textarea>', 'Write a note'],
  ['the placeholder of a rich editor', '<div data-it contenteditable data-placeholder="Write here"></div>', 'Write here'],
  ['the cell before it', '<table><tr><td>Comments</td><td><textarea data-it></textarea></td></tr></table>', 'Comments'],
  ['bare words before it', '<p>Mood: <input data-it></p>', 'Mood:'],
  ['nothing', '<textarea data-it></textarea>', ''],
  ['an empty label is none', '<label for="n"> </label><h2>Notes</h2><textarea data-it id="n"></textarea>', 'Notes'],
  ['no other field’s words', '<div contenteditable>Tom hit Raj.</div><textarea>Raj hit Tom.</textarea><textarea data-it></textarea>', ''],
  ['no earlier entry of the record', `<p>${'Tom sat in the lounge all day. '.repeat(4)}</p><textarea data-it></textarea>`, ''],
])('%s', (_what, body, name) => {
  expect(fieldName(elementIn(body))).toBe(name);
});

test('a long name is cut', () => {
  const name = fieldName(elementIn(`<textarea data-it aria-label="${'word '.repeat(40)}"></textarea>`));
  expect(name).toHaveLength(80);
  expect(name.endsWith('…')).toBe(true);
});
