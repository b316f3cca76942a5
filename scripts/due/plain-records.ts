import { STEP, type StepId } from '#pathway/steps.ts';
import type { Field } from '#pathway/steps/field.ts';
import { schemaOf, type StepRecord } from '#pathway/steps/schema.ts';

/** The answer that says least: a plain "no", nought, nothing to count. */
function plainAnswer(field: Field): unknown {
  switch (field.kind) {
    case 'yes-no-unknown':
      return 'no';
    case 'choice':
      return PLAIN[field.id] ?? Object.keys(field.options)[0];
    case 'choices':
      return ['unknown' in field.options ? 'unknown' : Object.keys(field.options)[0]];
    case 'count':
      return 0;
    case 'instant':
      return '2026-01-01T00:00:00Z';
    case 'day':
      return '2026-01-01';
    case 'rate':
      return { part: 1, of: 1 };
    case 'ticks':
    case 'actions':
      return [];
    default:
      return 'As it was found.';
  }
}

const PLAIN: Record<string, string> = { threshold: 'not-met', power: 'none', advocate: 'no' };

/**
 * A record of a step that says as little as it can, with some answers given: for timelines, where only those matter.
 * @throws RangeError where the answers are none of that step
 */
export function plainRecord(step: StepId, answers: StepRecord = {}): StepRecord {
  const plain = step === '1.1' ? FIRST : Object.fromEntries(STEP[step].fields.map((field) => [field.id, plainAnswer(field)]));
  const full: StepRecord = { ...plain, ...answers };
  const record = Object.fromEntries(Object.entries(full).filter(([id]) => isWanted(step, id, full)));
  const issue = schemaOf(STEP[step]).safeParse(record).error?.issues[0];
  if (issue) throw new RangeError(`Step ${step}, ${issue.path.join('.')}: ${issue.message.replace(/\.$/u, '')}`);
  return record;
}

function isWanted(step: StepId, id: string, full: StepRecord): boolean {
  const fields: readonly Field[] = STEP[step].fields;
  const when = fields.find((field) => field.id === id)?.when;
  return !when || when.is.includes(String(full[when.field]));
}

const FIRST: StepRecord = {
  people: [
    { reference: 'A', role: 'alleged-source' },
    { reference: 'B', role: 'harmed' },
  ],
  occurred: 'unknown',
  place: 'Lounge',
  behaviour: 'A pushed B away.',
  initiator: { by: 'person', person: 'A' },
  presentation: 'B was quiet afterwards.',
  safety: 'Staff sat with B.',
  warnings: [],
};
