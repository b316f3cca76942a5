/** The note as the reader sees it: one symbol a unit, in which everyone is folded into a kind of person. */
import type { Person } from '../people/person.ts';
import type { Note, Placed } from '../units.ts';
import { hashOf } from './hash.ts';
import type { WordTables } from './model.ts';
import { SENSES_OF } from './senses.ts';
import type { Shelved } from './shelf.ts';

/** Kinds of people. Names of any culture are `PERSON`; nobody's name is a feature. */
type Who = '' | 'PERSON' | 'PEER' | 'PAIR' | 'STAFF' | 'FAMILY';

/** One unit, folded. What features need of it is worked out once. */
export interface Symbol {
  /** the word, or the kind of person with its possessive mark, or `NUM` */
  text: string;
  hash: number;
  /** hash of a plain word without its commonest ending; of the symbol itself otherwise */
  root: number;
  who: Who;
  /** a plain word: its character pieces count too */
  plain: boolean;
  senses: readonly number[];
  /** somebody without a name: "he", "them", "her" */
  they: boolean;
  /** hashes of the classes of verb that a plain word belongs to: `features.ts` */
  verbs: readonly number[] | undefined;
  /** hashes that it has wherever it stands, for the note's features: `features.ts` */
  own: Shelved | undefined;
  /** what it adds for the span reader, and by whose tables: `inside.ts` */
  parts: Shelved | undefined;
  partsOf: WordTables | undefined;
}

function kindOf({ role, key, group }: Person): Exclude<Who, ''> {
  if (role === 'staff') return 'STAFF';
  if (role === 'family') return 'FAMILY';
  if (key === 'each other') return 'PAIR';
  return role === 'peer' || group ? 'PEER' : 'PERSON';
}

const NO_SENSES: readonly number[] = [];

function symbol(text: string, who: Who, plain: boolean, [first]: readonly string[] = []): Symbol {
  const hash = hashOf(text);
  const senses = SENSES_OF.get(text) ?? NO_SENSES;
  return { text, hash, root: plain ? hashOf(stem(text)) : hash, who, plain, senses, they: first === 'HE' || first === 'HIM' || first === 'HIS', verbs: undefined, own: undefined, parts: undefined, partsOf: undefined };
}

const NUM = symbol('NUM', '', false);

/** Kinds of person, and the same as owners. */
const PEOPLE = new Map((['PERSON', 'PEER', 'PAIR', 'STAFF', 'FAMILY'] as const).map((who) => [who, [symbol(who, who, false), symbol(`${who}'S`, who, false)] as const]));

/** Whether somebody is a man or a woman is no feature: what is true of one is true of the other. */
const FOLDED = new Map([
  ['he', 'she'], ['hes', 'shes'], ['him', 'her'], ['his', 'her'], ['hers', 'her'], ['himself', 'herself'],
]);

function symbolOf({ person, possessive, word, classes }: Placed): Symbol {
  if (person !== undefined) {
    const [one, owner] = PEOPLE.get(kindOf(person)) ?? [NUM, NUM];
    return possessive ? owner : one;
  }
  word.symbol ??= /^\d/u.test(word.text) ? NUM : symbol(FOLDED.get(word.text) ?? word.text, '', word.text !== 'NUM', classes);
  return word.symbol;
}

/** One symbol a unit, in order. */
export function symbolsOf(note: Note): readonly Symbol[] {
  note.symbols ??= note.units.map(symbolOf);
  return note.symbols;
}

/** A word without its commonest endings: enough to bring "pushes", "pushed" and "pushing" together. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
