/** Adults who use the service where the note points at them without a name. */
import type { Token } from '../tokens.ts';
import { FIRST_NAMES } from './name-lists.ts';
import type { Person } from './person.ts';
import { numbered, word } from './read.ts';
import { ADULT, AFTER_PLACE, BEFORE_NOUN, BEFORE_PLACE, COUNTS, GENERIC, GROUP, OTHERING, PEER, PLACE, TITLE } from './words.ts';

/** "each other", "them two", "the pair of them". */
export function pairOf(tokens: readonly Token[], at: number): Person | undefined {
  const length = pairLength(word(tokens, at), word(tokens, at + 1), word(tokens, at + 2), word(tokens, at + 3));
  return length === 0 ? undefined : { from: at, to: at + length, key: 'each other', role: 'peer', group: true };
}

function pairLength(a: string, b: string, c: string, d: string): number {
  if (/^(?:each|one|eachother)$/u.test(a) && /^(?:others?|another|anothers)$/u.test(b)) return 2;
  if (/^(?:the|both|pair)$/u.test(a) && /^(?:two|pair|both)$/u.test(b) && c === 'of' && d === 'them') return 4;
  if (/^(?:both|pair|two)$/u.test(a) && b === 'of' && c === 'them') return 3;
  if (/^(?:them|these|those)$/u.test(a) && b === 'two') return 2;
  return a === 'eachother' ? 1 : 0;
}

/** "another resident", "lady from rm 9", "one of the gents", "flat 9" where a flat acts, "the others". */
export function peer(tokens: readonly Token[], at: number): Person | undefined {
  return coded(tokens, at) ?? oneOfThem(tokens, at) ?? numberedPlace(tokens, at) ?? counted(tokens, at) ?? described(tokens, at);
}

/** "SU10", "R2": a letter or two and a number, as reports call people. */
function coded(tokens: readonly Token[], at: number): Person | undefined {
  const token = tokens[at];
  if (token === undefined || !token.capital || !/^(?:su|rv|r|res|pt|t|c)\d{1,2}$/u.test(token.base)) return undefined;
  return { from: at, to: at + 1, key: token.base, role: 'peer', group: false };
}

function oneOfThem(tokens: readonly Token[], at: number): Person | undefined {
  const here = word(tokens, at);
  if (here === 'one' && word(tokens, at + 1) === 'of' && /^(?:the|our)$/u.test(word(tokens, at + 2))) {
    const head = word(tokens, at + 3);
    if (PEER.has(head) || ADULT.has(head) || /^(?:others|boys|girls)$/u.test(head)) {
      return { from: at, to: at + 4, key: 'one of them', role: 'peer', group: false };
    }
  }
  if (here !== 'the' || word(tokens, at + 1) !== 'others') return undefined;
  return { from: at, to: at + 2, key: 'others', role: 'peer', group: true };
}

/** "flat 9 shouted": a place that acts is the person who lives there. "His room mate" is a housemate. */
function numberedPlace(tokens: readonly Token[], at: number): Person | undefined {
  const here = word(tokens, at);
  const next = word(tokens, at + 1);
  if (PLACE.has(here) && numbered(tokens, at + 1) && !BEFORE_PLACE.has(word(tokens, at - 1)) && !AFTER_PLACE.has(word(tokens, at + 2))) {
    const role = here === 'flat' || here === 'bed' ? 'peer' : 'person';
    return { from: at, to: at + 2, key: `${here} ${next}`, role, group: false };
  }
  if (!/^(?:room|house|flat|table)$/u.test(here) || !/^mates?$/u.test(next)) return undefined;
  return { from: at, to: at + 2, key: 'housemate', role: 'peer', group: false };
}

/** "both ladies", "two of the residents", "several other clients". */
function counted(tokens: readonly Token[], at: number): Person | undefined {
  if (!COUNTS.has(word(tokens, at))) return undefined;
  const next = word(tokens, at + 1);
  const skipped = next === 'of' && word(tokens, at + 2) === 'the' ? 2 : next === 'of' || next === 'other' ? 1 : 0;
  const to = at + 1 + skipped;
  if (next === 'of' && skipped === 2 && /^(?:group|table|house|unit|class)$/u.test(word(tokens, to + 1))) {
    return { from: at, to: to + 2, key: 'residents', role: 'peer', group: true };
  }
  return GROUP.has(word(tokens, to)) ? { from: at, to: to + 1, key: 'residents', role: 'peer', group: true } : undefined;
}

/** "another resident", "a fellow tenant", "Service User A", "the lady from flat 2". */
function described(tokens: readonly Token[], at: number): Person | undefined {
  let head = at;
  let other = false;
  while (head < at + 3 && (OTHERING.has(word(tokens, head)) || BEFORE_NOUN.has(word(tokens, head)))) {
    other ||= OTHERING.has(word(tokens, head)) || /^(?:a|an|co)$/u.test(word(tokens, head));
    head++;
  }
  const noun = tokens[head];
  const base = noun?.base ?? '';
  const plural = word(tokens, head).endsWith('s');
  if (noun === undefined || (head > at && noun.before !== '')) return undefined;
  if ((PEER.has(base) || ADULT.has(base)) && base !== 'person' && !plural && !noun.possessive) {
    const to = endOfName(tokens, head + 1);
    if (to > head + 1) {
      const name = tokens[to - 1]?.base ?? base;
      const key = /^\d/u.test(name) ? `${base} ${name}` : name;
      return { from: at, to, key, role: PEER.has(base) || other ? 'peer' : 'person', group: false };
    }
  }
  if (PEER.has(noun.text) || PEER.has(base)) return { from: at, to: head + 1, key: noun.text, role: 'peer', group: plural };
  if (!ADULT.has(base) || (base === 'user' && word(tokens, head - 1) !== 'service')) return undefined;
  const to = endOfPlace(tokens, head + 1);
  const pointed = OTHERING.has(word(tokens, head - 1)) || to > head + 1 || (other && word(tokens, at) === 'another');
  const strong = pointed || (other && !GENERIC.has(base));
  if (GENERIC.has(base) && base !== 'user' && !strong) return undefined;
  return { from: at, to, key: base, role: strong ? 'peer' : 'person', group: false };
}

/** Nouns that reports number: "Resident 4", "Client 9". */
const NUMBERED = new Set(['resident', 'client', 'tenant', 'patient', 'user', 'student', 'participant', 'person']);

/** Where a name that follows the noun ends: "resident Tom", "client B", "lady Mrs Shah"; `at` where there is none. */
function endOfName(tokens: readonly Token[], at: number): number {
  const name = tokens[at];
  const noun = tokens[at - 1];
  if (noun?.capital === true && NUMBERED.has(noun.base) && numbered(tokens, at)) return at + 1;
  if (name?.capital !== true || name.before !== '') return at;
  if (TITLE.has(name.text)) return at + 2;
  return name.base.length === 1 || name.shouted || FIRST_NAMES.has(name.base) ? at + 1 : at;
}

/** Where the dwelling that follows the noun ends: "from flat 2", "upstairs", "next door"; `at` where there is none. */
function endOfPlace(tokens: readonly Token[], at: number): number {
  const [a, b, c] = [word(tokens, at), word(tokens, at + 1), word(tokens, at + 2)];
  if (/^(?:from|in|at)$/u.test(a) && PLACE.has(b) && /^\d/u.test(c)) return at + 3;
  if (/^(?:opposite|upstairs|downstairs)$/u.test(a)) return at + 1;
  return a === 'next' && b === 'door' ? at + 2 : at;
}
