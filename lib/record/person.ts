import type { Concern } from '#pathway/concern.ts';
import type { Event } from '#pathway/events.ts';
import { readConcerns, readDismissals, readWithEvents } from './read.ts';
import type { Dismissal } from '#pathway/dismissals.ts';

/** Every adult in the record by the reference that was written, each once, in the order of the alphabet. */
export async function readPeople(): Promise<string[]> {
  const all = (await readConcerns()).flatMap(({ people }) => people.map(({ reference }) => reference.trim()));
  const known = new Map(all.map((reference) => [reference.toLocaleLowerCase('en-GB'), reference]));
  return [...known.values()].sort((one, other) => one.localeCompare(other, 'en-GB'));
}

/** Every concern that an adult is in, with its events; and all marks that were put aside. */
export async function readAbout(reference: string): Promise<{ concerns: { concern: Concern; events: Event[] }[]; dismissed: Dismissal[] }> {
  const wanted = reference.toLocaleLowerCase('en-GB');
  const ids = (await readConcerns()).filter(({ people }) => people.some((person) => person.reference.trim().toLocaleLowerCase('en-GB') === wanted)).map(({ id }) => id);
  const found = await Promise.all(ids.map(readWithEvents));
  return { concerns: found.flatMap(({ concern, events }) => (concern ? [{ concern, events }] : [])), dismissed: await readDismissals() };
}
