/** The few FHIR R4 shapes that a concern is told in. The published JSON schema is what a test holds them against. */
export interface Reference {
  reference?: string;
  display?: string;
}

export interface Words {
  text: string;
}

export interface Coding {
  system: string;
  code: string;
  display: string;
}

export interface Resource {
  resourceType: 'Patient' | 'Task' | 'QuestionnaireResponse' | 'Provenance';
  id: string;
}

/** Nothing is served there: the name can never be looked up (RFC 2606). References are read against it. */
export const BASE = 'https://plainly.invalid/fhir/';

/** What FHIR allows in an id: letters, digits, "-" and ".", 64 at most. */
export const fhirId = (...parts: readonly (string | number)[]): string => parts.join('-').replaceAll(/[^A-Za-z0-9.-]/gu, '-').slice(0, 64);

export const to = ({ resourceType, id }: Resource, display?: string): Reference => ({ reference: `${resourceType}/${id}`, ...(display && { display }) });

/** A moment with its seconds, as FHIR asks. */
export const moment = (at: string | Temporal.Instant): string => Temporal.Instant.from(at).toString();
