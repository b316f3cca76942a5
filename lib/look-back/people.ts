import type { Mention } from '#language/types.ts';

const MOST = 6;

/**
 * The adults of a note as it names them, each once: the one whom its table says that it is about, then the others in
 * the order given. Staff and family are none of them.
 */
export function peopleIn(subject: string, mentions: readonly Mention[]): string[] {
  const people = subject ? [tidy(subject)] : [];
  for (const { quote, role } of mentions) {
    if (role !== 'person' && role !== 'peer') continue;
    const name = tidy(quote);
    if (!isName(name) || people.length >= MOST) continue;
    const at = people.findIndex((known) => isSame(known, name));
    if (at < 0) people.push(name);
    else if (name.length > (people[at]?.length ?? 0)) people[at] = name;
  }
  return people;
}

/** "Tom’s" is Tom; the spaces between are one. */
const tidy = (name: string): string => name.replace(/['’]s?$/u, '').replaceAll(/\s+/gu, ' ').trim();

/** A name, initials or a numbered room: not "another resident", "each other", "she". */
const isName = (name: string): boolean => /\p{Lu}|\d/u.test(name) && !/^(?:another|other|each|both|the|two|a)\b/iu.test(name.replace(/^the (?=.*\d)/iu, ''));

/** "Tom" is "Tom Ashworth", "tom" is "Tom"; "Tom B" is not "Tom Ashworth". */
export function isSame(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((left, right) => left.length - right.length);
  return short !== undefined && long !== undefined && short.length > 0 && short.every((word, at) => word === long[at] || (word.length === 1 && at > 0 && long[at]?.startsWith(word)));
}

const wordsOf = (name: string): string[] => name.toLocaleLowerCase('en-GB').replace(/^(?:mr|mrs|ms|miss|mx)\s+/u, '').split(/[\s.]+/u).filter(Boolean);
