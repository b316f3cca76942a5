import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import type { Done } from '#pathway/concern/steps-done.ts';
import { lowers } from '#pathway/decide.ts';
import type { Command } from '#pathway/events.ts';
import { SECOND, secondOf } from '#pathway/short-forms.ts';
import type { Field } from '#pathway/steps/field.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';

const STAYS = 'The record as it was stays beside the new one.';
const WHY: Field = { id: 'correction', kind: 'sentence', what: 'why you correct it', label: 'Why do you correct it?', hint: STAYS };
const NEW: Field = { id: 'correction', kind: 'sentence', what: 'what is new', label: 'What is new?', hint: STAYS };

interface CorrectionFormProps {
  concern: Concern;
  step: Exclude<StepId, '1.1'>;
  done: Done;
  /** nothing was wrong in it: it is decided again by what is known now */
  again?: boolean;
  corrected: () => void;
}

/** A completed step, corrected: an event of its own with a reason; who else agrees is asked where it takes risk back. */
export function CorrectionForm({ concern, step: id, done, again = false, corrected }: CorrectionFormProps) {
  const { fields } = STEP[id];
  const draft = `correction ${done.event}`;
  const start = useStart(concern.id, draft, fields, done.record as StepRecord);
  if (!start) return null;
  const send = async ({ correction, secondName, secondRole, ...record }: StepRecord) => {
    const what = { kind: 'step-corrected', step: id, of: done.event, record, reason: correction, ...secondOf({ secondName, secondRole }) } as Command;
    const reply = await ask({ type: 'record', concern: concern.id, what, form: draft });
    if (reply.ok) corrected();
    return reply;
  };
  return <FieldsForm concern={concern.id} form={draft} fields={fields} more={(record) => [again ? NEW : WHY, ...(lowers(concern, id, record as never) ? SECOND : [])]} start={start} button={again ? 'Record the decision' : `Correct step ${id}`} send={send} />;
}
