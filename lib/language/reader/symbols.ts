/** The note as the reader sees it: one symbol a unit, in which everyone is folded into a kind of person. */
import type { Person } from '../people/person.ts';
import type { Note, Placed } from '../units.ts';
import { hashOf } from './hash.ts';

/** Kinds of people. Names of any culture are `PERSON`; nobody's name is a feature. */
export type Who = '' | 'PERSON' | 'PEER' | 'PAIR' | 'STAFF' | 'FAMILY';

/** One unit, folded. */
export interface Symbol {
  /** the word, or the kind of person with its possessive mark, or `NUM` */
  text: string;
  hash: number;
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
    return { text, hash: hashOf(text), who, plain: who === '' && text !== 'NUM' };
  });
}
