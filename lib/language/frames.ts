/** Who acts in a harm pattern's clause. The pattern has found verb and object; this looks left for the subject. */
import type { Note, Placed } from './units.ts';

/** The subject of the verb at unit `at`: someone who uses the service, a pronoun, a worker or relative, or left out. */
export type Subject = { by: 'adult'; key: string } | { by: 'pronoun' | 'outsider' | 'nobody' };

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
      return unit.person.role === 'staff' || unit.person.role === 'family' ? { by: 'outsider' } : { by: 'adult', key: unit.person.key };
    }
    if (unit.classes.includes('HE')) return { by: 'pronoun' };
    if (unit.text === 'we') return { by: 'outsider' };
  }
  return { by: 'nobody' };
}

/** "with Raj", "told staff", "to Tom": named before the verb without being the one who acts. */
function addressed(units: readonly Placed[], at: number): boolean {
  const before = units[at - 1];
  return before !== undefined && before.sentence === units[at]?.sentence && /^(?:with|to|near|beside|behind|past|by|for|about|from|at|told|tell|informed|of)$/u.test(before.text);
}
