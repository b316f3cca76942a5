/** It comes without types. */
declare module '@asymmetrik/fhir-json-schema-validator' {
  export default class FhirSchema {
    validate(resource: object): { message: string; dataPath: string }[];
  }
}
