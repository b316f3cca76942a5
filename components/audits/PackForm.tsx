import { ask } from '#messages/ask.ts';
import { AUDITS, PACK_FIELDS, SERVICE } from '#pathway/audits.ts';
import { daysWords } from '#pathway/audit-words.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import type { PeriodDays } from '#time/period.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { useStart } from '../form/useStart.ts';
import { FormHere } from '../form/FormHere.tsx';

interface PackFormProps {
  days: PeriodDays;
  done: () => void;
  close: () => void;
}

/** What its draft is kept under. */
const FORM = 'governance pack';
const NOTHING_KNOWN = {};

/** Which meeting has the governance pack of a month: that ends its clock. */
export function PackForm({ days, done, close }: PackFormProps) {
  const start = useStart(SERVICE, FORM, PACK_FIELDS, NOTHING_KNOWN);
  const send = async (record: StepRecord) => {
    const reply = await ask({ type: 'record', concern: null, what: { kind: 'pack-taken', text: String(record['text']) }, form: FORM });
    if (reply.ok) done();
    return reply;
  };
  return (
    <FormHere title={`${AUDITS['3.5 pack'].title}, ${daysWords('3.5 pack', days)}`} close={close}>
      {start ? <FieldsForm concern={SERVICE} form={FORM} fields={PACK_FIELDS} start={start} button="Record it" send={send} /> : null}
    </FormHere>
  );
}
