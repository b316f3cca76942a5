/** What a note already records of what happened: `tests/corpus/LABELS.md`. */
import { SAYS_SO, saysOf, SHOWS, showsOf } from './context/signs.ts';
import type { Facts, Finding } from './types.ts';
import type { Note } from './units.ts';

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const FEARS = set(`
  flinched flinch flinches froze freezes hid hides shook trembled moved swapped cowered jumped turned stopped left`);

/** What the words of a note, or of one sentence, show of its facts, as bits: those of `SHOWS` and, above them, of `SAYS_SO`. */
export function signsIn({ units }: Pick<Note, 'units'>): number {
  let [shows, says, quoted] = [0, 0, 0];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    shows |= showsOf(unit.shape);
    says |= saysOf(unit.word);
    if (unit.quoted) quoted = QUOTED;
  }
  return shows | (says << SAYS_FROM) | quoted;
}

const SAYS_FROM = 16;
/** somebody's own words stand there */
const QUOTED = 1 << 30;

/** The facts that the words of the note and its findings show. */
export function factsOf(signs: number, findings: readonly Finding[]): Facts {
  const harm = findings.some(({ kind }) => kind === 'harm');
  return {
    behaviour: harm || (signs & QUOTED) !== 0 || findings.some(isFear),
    initiator: harm,
    presentation: (signs & SHOWS.presentation) !== 0,
    where: (signs & SHOWS.place) !== 0,
    when: (signs & (SHOWS.time | (SAYS_SO.clock << SAYS_FROM))) !== 0,
  };
}

/** The facts of a whole note. */
export const readFacts = (note: Note, findings: readonly Finding[]): Facts => factsOf(signsIn(note), findings);

/** One act of fear that somebody saw: "flinched". A standing avoidance is none. */
function isFear({ kind, quote }: Finding): boolean {
  return kind === 'warning' && FEARS.has(quote.toLowerCase());
}
