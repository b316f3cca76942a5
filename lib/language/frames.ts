/** Who acts in a harm pattern's clause. The pattern has found verb and object; this looks left for the subject. */
import { ANIMAL } from './context/words.ts';
import type { Note, Placed } from './units.ts';

/** The subject of a verb: someone who uses the service, a pronoun, an outsider (worker, relative, animal), a thing, or left out. */
export type Subject = { by: 'adult'; key: string } | { by: 'pronoun' | 'outsider' | 'thing' | 'nobody' };

const THINGS_BETWEEN = 14;

/** Reads back from the verb to the nearest possible actor of its sentence. */
export function subjectOf(note: Note, at: number): Subject {
  const sentence = note.units[at]?.sentence;
  for (let back = at - 1; back >= 0 && back >= at - THINGS_BETWEEN; back--) {
    const unit = note.units[back];
    if (unit === undefined || unit.sentence !== sentence) break;
    if (addressed(note.units, back)) continue;
    if (unit.person !== undefined) {
      if (unit.possessive && back === at - 1) return { by: 'adult', key: unit.person.key };
      if (unit.possessive) continue;
      const outsider = unit.person.role === 'staff' || unit.person.role === 'family';
      return outsider ? { by: 'outsider' } : { by: 'adult', key: unit.person.key };
    }
    if (unit.classes.includes('HE')) return { by: 'pronoun' };
    if (unit.text === 'we') return { by: 'outsider' };
    if (unit.text === 'it' && back === at - 1) return { by: 'thing' };
    if (ANIMAL.has(unit.text)) return { by: 'outsider' };
  }
  return { by: 'nobody' };
}

/** "with Raj", "told staff", "to Tom": named before the verb without being the one who acts. */
function addressed(units: readonly Placed[], at: number): boolean {
  const before = units[at - 1];
  if (before === undefined || before.sentence !== units[at]?.sentence) return false;
  return /^(?:with|to|near|beside|behind|past|by|for|about|from|at|told|tell|informed|of)$/u.test(before.text);
}
