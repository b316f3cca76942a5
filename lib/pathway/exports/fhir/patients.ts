import type { Concern } from '../../concern.ts';
import { PERSON_ROLES, type Person } from '../../people.ts';
import { fhirId, type Resource, to } from './resource.ts';

interface Patient extends Resource {
  name: [{ text: string }];
}

/** The adults of a concern, by the reference that the service uses for them. */
export const patientsOf = ({ id, people }: Concern): { person: Person; patient: Patient }[] =>
  people.map((person, index) => ({ person, patient: { resourceType: 'Patient', id: fhirId(id, 'person', index + 1), name: [{ text: person.reference }] } }));

/** What part each of them has, as the input of a task. */
export const partsOf = (concern: Concern) => patientsOf(concern).map(({ person, patient }) => ({ type: { text: PERSON_ROLES[person.role] }, valueReference: to(patient, person.reference) }));
