/** The note as rules see it: one unit a word, and one unit a person whatever it takes to name them. */
import type { Unit } from './pattern.ts';
import { findPeople } from './people/people.ts';
import type { Person } from './people/person.ts';
import { readWords } from './tokens.ts';
import type { Token } from './tokens.ts';
import { VERB_CLASSES } from './verbs.ts';

/** A unit with its place in the text. */
export interface Placed extends Unit {
  start: number;
  end: number;
  person?: Person;
  quoted: boolean;
  possessive: boolean;
  /** a number or a clock time, as typed */
  text: string;
}

/** A note cut up for matching. */
export interface Note {
  text: string;
  tokens: Token[];
  units: Placed[];
  people: Person[];
  /** index of the first unit of each sentence, and the number of units at the end */
  sentences: number[];
}

/** Reads `text` into units. */
export function readNote(text: string): Note {
  const { tokens } = readWords(text);
  const people = findPeople(tokens);
  const units: Placed[] = [];
  const sentences: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while (sentences.length <= token.sentence) sentences.push(units.length);
    const person = people[next]?.from === at ? people[next] : undefined;
    if (person === undefined) {
      const classes = classesOf(token.text, tokens[at + 1]);
      if (token.quoted) classes.push('QUOTED', ...(SPEAKER[token.text] ?? []));
      units.push({ ...place(token, token), texts: readings(token.text), classes, text: token.text });
      at++;
    } else {
      const last = tokens[person.to - 1] ?? token;
      const texts = personTexts(tokens, person);
      units.push({ ...place(token, last), texts, classes: personClasses(person, last), text: token.text, person });
      at = person.to;
      next++;
    }
  }
  sentences.push(units.length);
  return { text, tokens, units, people, sentences };
}

type Place = Pick<Placed, 'start' | 'end' | 'sentence' | 'pause' | 'quoted' | 'possessive'>;

function place(first: Token, last: Token): Place {
  const { start, sentence, quoted } = first;
  return { start, end: last.end, sentence, pause: first.before === ',', quoted, possessive: last.possessive };
}

/** "bickerin" is also read as "bickering", "moanin" as "moaning". */
function readings(text: string): string[] {
  return text.length > 4 && text.endsWith('in') ? [text, `${text}g`] : [text];
}

/** One word that stands for someone ("peer", "staff", "sister") still matches as that word; a name never does. */
function personTexts(tokens: readonly Token[], person: Person): string[] {
  const last = tokens[person.to - 1];
  if (last === undefined || (person.role === 'person' && person.key === last.base && last.capital)) return [];
  return [last.text, last.base];
}

function personClasses(person: Person, last: Token): string[] {
  if (person.role === 'staff') return ['STAFF', 'ANYONE'];
  if (person.role === 'family') return ['FAMILY', 'ANYONE'];
  const classes = ['WHO', 'ANYONE', last.possessive ? 'WHOSE' : 'WHOM'];
  if (person.role === 'peer') classes.push('PEER');
  if (person.key === 'each other') classes.push('PAIR');
  return classes;
}

const WORD_CLASSES: Record<string, string> = {
  he: 'HE', she: 'HE', they: 'HE', hes: 'HE', shes: 'HE', him: 'HIM', them: 'HIM', his: 'HIS', their: 'HIS',
  was: 'BE', is: 'BE', were: 'BE', are: 'BE', been: 'BE', being: 'BE', got: 'BE', gets: 'BE', getting: 'BE', be: 'BE', wis: 'BE',
};

/** In quotation marks the speaker stands where "he" and "him" do outside. */
const SPEAKER: Record<string, string[]> = { i: ['HE'], im: ['HE'], ive: ['HE'], me: ['HIM'], my: ['HIS'] };

/** What may follow "her" where it is the object and not the owner: "hit her with", "hit her." */
const AFTER_OBJECT = new Set(
  `and in on with when at to for so but then as by off out up again the a an because while over from twice hard away back
   down into across about round if until till after before who is was this that during several three four really just
   not she he they i we all through past every`.split(/\s+/u),
);

/** "Hit her.", "hit her with", "hit her 3 times"; not "hit her arm". */
function isObject(next: Token | undefined): boolean {
  return next === undefined || next.before !== '' || AFTER_OBJECT.has(next.text) || /^\d/u.test(next.text);
}

function classesOf(text: string, next: Token | undefined): string[] {
  if (text === 'her') return isObject(next) ? ['HIM'] : ['HIS'];
  const verb = VERB_CLASSES.get(text) ?? (text.endsWith('in') ? VERB_CLASSES.get(`${text}g`) : undefined);
  return [...(verb ?? []), ...(WORD_CLASSES[text]?.split(' ') ?? []), ...(/^\d/u.test(text) ? ['NUM'] : [])];
}
