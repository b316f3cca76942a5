import { dateOf } from './dates.ts';

/**
 * Notes that are no table, as one: a paragraph is a note, or a line where no line is empty. A date that a note begins
 * with, and a time behind it, are taken for when it was written.
 */
export function proseAsTable(text: string): string[][] {
  const clean = text.replaceAll(/\r\n?/gu, '\n').trim();
  const parts = /\n[ \t]*\n/u.test(clean) ? clean.split(/\n[ \t]*\n+/u) : clean.split('\n');
  return [['Date', 'Note'], ...parts.map((part) => part.trim()).filter(Boolean).map(dated)];
}

const BEGINS = /^[[(]?((?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?\s+\d{2,4})(?:[\sT,]+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s?[ap]m)?)?)[\])]?\s*[-–—:,.]?\s+/iu;

function dated(part: string): [date: string, note: string] {
  const found = BEGINS.exec(part);
  return found?.[1] && dateOf(found[1]) ? [found[1], part.slice(found[0].length)] : ['', part];
}
