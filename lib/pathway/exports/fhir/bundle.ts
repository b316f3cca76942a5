import type { Source } from '../../documents/document.ts';
import type { CalendarHistory } from '../../due-steps.ts';
import { patientsOf } from './patients.ts';
import { provenancesOf } from './provenances.ts';
import { responsesOf } from './questionnaire-responses.ts';
import { BASE, fhirId, moment, type Resource } from './resource.ts';
import { concernTask, stepTasks } from './tasks.ts';

/** Times in words are told as from two years later, so that each has its whole date. */
const FAR = 24 * 731;

/**
 * A concern as a FHIR R4 Bundle: a Patient for each adult, a Task for the concern and for each of its steps, a
 * QuestionnaireResponse for each form, a Provenance for each entry of its chronology. A collection to read: it asks no server for anything.
 */
export function bundleOf({ concern, events, now }: Source, calendars: CalendarHistory) {
  const told = now.add({ hours: FAR });
  const forms = responsesOf(concern, told);
  const completed = new Set(Object.values(concern.steps).flatMap(({ records }) => records.map(({ event }) => event)));
  const resources: Resource[] = [
    concernTask(concern),
    ...patientsOf(concern).map(({ patient }) => patient),
    ...stepTasks(concern, calendars, now),
    ...forms,
    ...provenancesOf(concern, events, completed, told),
  ];
  return {
    resourceType: 'Bundle' as const,
    id: fhirId(concern.id),
    identifier: { system: 'urn:plainly:concern', value: concern.id },
    type: 'collection' as const,
    timestamp: moment(now),
    entry: resources.map((resource) => ({ fullUrl: `${BASE}${resource.resourceType}/${resource.id}`, resource })),
  };
}
