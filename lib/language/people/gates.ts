/** Which words may begin a mention of a person, and of what sort: bits, worked out once a word, so that most words are passed at once. */
import type { Form, Word } from '../word.ts';
import { FIRST_NAMES } from './name-lists.ts';
import { ADULT, BEFORE_NOUN, COUNTS, FAMILY, OTHERING, PAIR_HEADS, PEER, PLACE, STAFF, STAFF_PAIRS, TITLE } from './words.ts';

/** "each other", "them two" */
export const PAIR_GATE = 1;
/** "staff", "support worker" */
export const STAFF_GATE = 2;
/** "another resident", "flat 9" */
export const PEER_GATE = 4;
/** "mum" */
export const FAMILY_GATE = 8;
/** "Mrs", a first name */
export const NAME_GATE = 16;

function byText(text: string): number {
  return (
    (PAIR_HEADS.has(text) ? PAIR_GATE : 0) |
    (STAFF.has(text) || STAFF_PAIRS.has(text) ? STAFF_GATE : 0) |
    (text === 'house' || text === 'table' || PLACE.has(text) || COUNTS.has(text) || OTHERING.has(text) || BEFORE_NOUN.has(text) || PEER.has(text) ? PEER_GATE : 0) |
    (TITLE.has(text) ? NAME_GATE : 0)
  );
}

function byBase(base: string): number {
  return (
    (FAMILY.has(base) ? FAMILY_GATE : 0) |
    (PEER.has(base) || ADULT.has(base) || /^[a-z]{1,3}\d{1,2}$/u.test(base) ? PEER_GATE : 0) |
    (FIRST_NAMES.has(base) || (base.endsWith('s') && FIRST_NAMES.has(base.slice(0, -1))) ? NAME_GATE : 0)
  );
}

function bitsOf(word: Word): number {
  if (word.people < 0) word.people = byText(word.text) | (byBase(word.text) << 8);
  return word.people;
}

/** The gates that a word as typed may go through. */
export function gatesOf({ word, base }: Form): number {
  return (bitsOf(word) & 0xff) | (bitsOf(base) >> 8);
}
