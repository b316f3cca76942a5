import { ask } from '#messages/ask.ts';
import type { Command } from '#pathway/events.ts';
import { REMOVE_FIELDS, secondOf } from '#pathway/short-forms.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { FormHere } from '../form/FormHere.tsx';
import { useStart } from '../form/useStart.ts';

const FORM = 'remove for good';
const NOTHING_KNOWN = {};

/** Removes one concern for good: why, and who else has looked at it. */
export function RemoveForm({ concern, close }: { concern: string; close: () => void }) {
  const start = useStart(concern, FORM, REMOVE_FIELDS, NOTHING_KNOWN);
  const send = ({ reason, ...second }: StepRecord) => ask({ type: 'record', concern, what: { kind: 'concern-removed', reason, ...secondOf(second) } as Command });
  return (
    <FormHere title="Remove this concern for good" close={close}>
      <p className="closed">This can’t be undone. A backup from before still holds it: destroy old backups too.</p>
      {start ? <FieldsForm concern={concern} form={FORM} fields={REMOVE_FIELDS} start={start} button="Remove it for good" send={send} /> : null}
    </FormHere>
  );
}
