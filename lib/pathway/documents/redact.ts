import type { Person } from '../people.ts';
import type { Document } from './document.ts';

/**
 * A copy of a document for one adult: every other adult's name is taken out, in free text too, whole and in parts
 * ("Tom Ashworth", "Tom", "Ashworth", "Tom’s"). What is not a name as it was given (a nickname, a slip of the pen)
 * can't be found: whoever sends the copy reads it first.
 * @param subject the reference of the adult whose copy it is
 */
export function redact(document: Document, people: readonly Person[], subject: string): Document {
  const others = people.map(({ reference }) => reference).filter((reference) => reference !== subject);
  const clean = cleaner(subject, others);
  return {
    ...document,
    title: `${document.title}: copy for one adult`,
    sections: document.sections.map(({ heading, entries }) => ({ heading: clean(heading), entries: entries.map(({ label, text }) => ({ label: clean(label), text: clean(text) })) })),
  };
}

/** Words that stand in a reference and name nobody. */
const NO_NAME = /^(?:not|known|unknown|the|and|of|mr|mrs|ms|miss|dr|resident|adult|room|no)$/iu;

function cleaner(subject: string, others: readonly string[]): (text: string) => string {
  const put = new Map<string, string>();
  others.forEach((other, index) => {
    const mark = others.length === 1 ? '[the other adult]' : `[adult ${String.fromCodePoint(66 + index)}]`;
    if (/^not known$/iu.test(other.trim())) return;
    for (const part of [other, ...other.split(/[\s,()/-]+/u)]) if (names(part)) put.set(keyOf(part), mark);
  });
  // The adult's own full name is looked for first, so that a first name that two share leaves it whole.
  const wanted = [...new Set([subject, ...others, ...put.keys()])].filter(names).sort((one, other) => other.length - one.length);
  if (!put.size) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const own = keyOf(subject);
  return (text) => text.normalize('NFC').replaceAll(pattern, (found) => (keyOf(found) === own ? found : isShort(found) && !others.some((other) => partsOf(other).includes(found)) ? found : (put.get(keyOf(found)) ?? found)));
}

const partsOf = (reference: string): string[] => [reference, ...reference.split(/[\s,()/-]+/u)];
const names = (part: string): boolean => /[\p{L}\p{N}]/u.test(part) && !NO_NAME.test(part);
/** Initials count only as they were written: "A" is an adult, "a" is a word. */
const isShort = (found: string): boolean => found.length <= 2;
const keyOf = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('en-GB');
const asPattern = (name: string): string => RegExp.escape(name.normalize('NFC').trim()).replaceAll(/(?:\\x20|\s)+/gu, '\\s+');
