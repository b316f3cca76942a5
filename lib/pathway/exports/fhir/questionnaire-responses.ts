import type { Concern } from '../../concern.ts';
import type { Done } from '../../concern/steps-done.ts';
import { whoWords } from '../../documents/document.ts';
import { EARLY_WARNINGS } from '../../early-warnings.ts';
import { answered } from '../../record-words.ts';
import { STEP, STEP_IDS, type StepId } from '../../steps.ts';
import { type Field, YES_NO_UNKNOWN } from '../../steps/field.ts';
import type { StepRecord } from '../../steps/schema.ts';
import { type Coding, fhirId, moment, type Resource } from './resource.ts';

type Value = { valueString: string } | { valueInteger: number } | { valueDateTime: string } | { valueDate: string } | { valueCoding: Coding };

interface QuestionnaireResponse extends Resource {
  questionnaire: string;
  status: 'completed' | 'amended';
  authored: string;
  author: { display: string };
  item: { linkId: string; text: string; answer: Value[] }[];
}

/** Each form of a concern as it stands now; what was corrected says so, and how stands in the chronology. */
export const responsesOf = (concern: Concern, now: Temporal.Instant): QuestionnaireResponse[] => STEP_IDS.flatMap((id) => (concern.steps[id].records as readonly Done<object>[]).map((done) => responseOf(id, done, now)));

function responseOf(id: StepId, { event, record, completed, by, corrections }: Done<object>, now: Temporal.Instant): QuestionnaireResponse {
  const answers = record as StepRecord;
  const fields = new Map<string, Field>(STEP[id].fields.map((field) => [field.id, field]));
  return {
    resourceType: 'QuestionnaireResponse',
    id: fhirId(event),
    questionnaire: `urn:plainly:step:${id}`,
    status: corrections.length ? 'amended' : 'completed',
    authored: moment(corrections.at(-1)?.recorded ?? completed),
    author: { display: whoWords(by) },
    item: answered(STEP[id], answers, now).map(({ id: linkId, label, answer }) => ({ linkId, text: label, answer: valuesOf(fields.get(linkId), answers[linkId], answer) })),
  };
}

const coded = (list: string, code: string, display: string): Value => ({ valueCoding: { system: `urn:plainly:${list}`, code, display } });
const UNKNOWN = coded('answer', 'unknown', YES_NO_UNKNOWN.unknown);

/** @param words the answer as people read it: what has no better form in FHIR */
function valuesOf(field: Field | undefined, value: unknown, words: string): Value[] {
  switch (field?.kind) {
    case 'yes-no-unknown':
      return [coded('answer', String(value), words)];
    case 'choice':
      return [coded(field.id, String(value), words)];
    case 'choices':
      return (value as string[]).map((code) => coded(field.id, code, field.options[code] ?? code));
    case 'ticks':
      return (value as (keyof typeof EARLY_WARNINGS)[]).map((code) => coded('early-warning', code, EARLY_WARNINGS[code]));
    case 'count':
      return [typeof value === 'number' ? { valueInteger: value } : UNKNOWN];
    case 'instant':
      return [{ valueDateTime: moment(String(value)) }];
    case 'when-occurred':
      return [value === 'unknown' ? UNKNOWN : { valueDateTime: moment(String(value)) }];
    case 'day':
      return [{ valueDate: String(value) }];
    default:
      return [{ valueString: words }];
  }
}
