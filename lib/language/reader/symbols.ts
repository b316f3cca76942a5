/** The note as the reader sees it: one symbol a unit, in which everyone is folded into a kind of person. */
import type { Person } from '../people/person.ts';
import type { Note, Placed } from '../units.ts';
import { hashOf } from './hash.ts';

/** Kinds of people. Names of any culture are `PERSON`; nobody's name is a feature. */
type Who = '' | 'PERSON' | 'PEER' | 'PAIR' | 'STAFF' | 'FAMILY';

/** One unit, folded. */
export interface Symbol {
  /** the word, or the kind of person with its possessive mark, or `NUM` */
  text: string;
  hash: number;
  /** hash of a plain word without its commonest ending; of the symbol itself otherwise */
  root: number;
  who: Who;
  /** a plain word: its character pieces count too */
  plain: boolean;
}

function kindOf({ role, key, group }: Person): Who {
  if (role === 'staff') return 'STAFF';
  if (role === 'family') return 'FAMILY';
  if (key === 'each other') return 'PAIR';
  return role === 'peer' || group ? 'PEER' : 'PERSON';
}

function textOf(unit: Placed, who: Who): string {
  if (who !== '') return unit.possessive ? `${who}'S` : who;
  return /^\d/u.test(unit.text) ? 'NUM' : unit.text;
}

/** One symbol a unit, in order. */
export function symbolsOf(note: Note): Symbol[] {
  return note.units.map((unit) => {
    const who = unit.person === undefined ? '' : kindOf(unit.person);
    const text = textOf(unit, who);
    const plain = who === '' && text !== 'NUM';
    const hash = hashOf(text);
    return { text, hash, root: plain ? hashOf(stem(text)) : hash, who, plain };
  });
}

/** A word without its commonest endings: enough to bring "pushes", "pushed" and "pushing" together. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
