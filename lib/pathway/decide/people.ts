import type { Concern } from '../concern.ts';
import type { EventOf } from '../events.ts';
import { type Person, PERSON_ROLES } from '../people.ts';
import { accept, type Decision, refuse } from './decision.ts';

/** One adult in two parts that contradict each other is asked about, in a sentence; null where nobody is. */
export function contradiction(people: readonly Person[]): string | null {
  const parts = new Map<string, Person>();
  for (const person of people) {
    const name = person.reference.trim().toLocaleLowerCase('en-GB');
    const before = parts.get(name);
    if (before && name !== 'not known') {
      const { reference } = before;
      return before.role === person.role
        ? `${reference} stands here twice. Take one away, or write which of two people each is.`
        : `${reference} stands here as “${PERSON_ROLES[before.role]}” and as “${PERSON_ROLES[person.role]}”. Choose one part, or “${PERSON_ROLES['harmed-and-source']}”.`;
    }
    parts.set(name, person);
  }
  return null;
}

/** The adults and their parts, as they are known now. Nobody who was named falls out of a concern unseen. */
export function changePeople({ people }: Concern, what: EventOf<'people-changed'>['what']): Decision {
  const problem = contradiction(what.people);
  if (problem) return refuse(problem);
  const gone = people.find(({ reference }) => !what.people.some((person) => person.reference === reference));
  if (gone) return refuse(`${gone.reference} is missing. Keep everybody who was named; change the part to “${PERSON_ROLES.unclear}” where it was wrong.`);
  return accept(what);
}
