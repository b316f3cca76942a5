/** What a note already records of what happened: `tests/corpus/LABELS.md`. */
import { SAYS_SO, saysOf, SHOWS, showsOf } from './context/signs.ts';
import type { Facts, Finding } from './types.ts';
import type { Note } from './units.ts';

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const FEARS = set(`
  flinched flinch flinches froze freezes hid hides shook trembled moved swapped cowered jumped turned stopped left`);
/** The facts that the words of the note and its findings show. */
export function readFacts(note: Note, findings: readonly Finding[]): Facts {
  const harm = findings.filter(({ kind }) => kind === 'harm');
  let [shows, says, quoted] = [0, 0, false];
  for (const unit of note.units) {
    shows |= showsOf(unit.shape);
    says |= saysOf(unit.word);
    quoted ||= unit.quoted;
  }
  return {
    behaviour: harm.length > 0 || quoted || findings.some(isFear),
    initiator: harm.length > 0,
    presentation: (shows & SHOWS.presentation) !== 0,
    where: (shows & SHOWS.place) !== 0,
    when: (shows & SHOWS.time) !== 0 || (says & SAYS_SO.clock) !== 0,
  };
}

/** One act of fear that somebody saw: "flinched". A standing avoidance is none. */
function isFear({ kind, quote }: Finding): boolean {
  return kind === 'warning' && FEARS.has(quote.toLowerCase());
}
