import { useLiveQuery } from 'dexie-react-hooks';
import { ask } from '#messages/ask.ts';
import { auditedNow, SERVICE } from '#pathway/audits.ts';
import { auditCounts } from '#pathway/audit-counts.ts';
import { daysWords } from '#pathway/audit-words.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Command } from '#pathway/events.ts';
import { recordText } from '#pathway/record-words.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { STEP } from '#pathway/steps.ts';
import { readForAudit } from '#record/read.ts';
import { now } from '#settings/now.ts';
import { FieldsForm } from '../form/FieldsForm.tsx';
import { ForTheRecord } from '../form/ForTheRecord.tsx';
import { useStart } from '../form/useStart.ts';
import { FormHere } from '../form/FormHere.tsx';

interface AuditFormProps {
  step: '1.5' | '2.5';
  calendars: CalendarHistory;
  done: () => void;
  close: () => void;
}

/** The form of an audit, with what Plainly counts in it. */
export function AuditForm(props: AuditFormProps) {
  const { step, calendars, close } = props;
  const days = auditedNow(step, now());
  const counted = useLiveQuery(async () => auditCounts(step, await readForAudit(days.from), calendars, now()), [step, calendars]);
  return (
    <FormHere title={`${STEP[step].title}, ${daysWords(step, days)}`} close={close}>
      {counted ? <Counted {...props} counted={counted} /> : <p role="status">Counting.</p>}
    </FormHere>
  );
}

function Counted({ step: id, done, counted }: AuditFormProps & { counted: ReturnType<typeof auditCounts> }) {
  const step = STEP[id];
  const start = useStart(SERVICE, id, step.fields, counted.record);
  if (!start) return null;
  const send = async (record: StepRecord) => {
    const reply = await ask({ type: 'record', concern: null, what: { kind: 'step-completed', step: id, record } as Command });
    if (reply.ok) done();
    return reply;
  };
  return (
    <FieldsForm concern={SERVICE} form={id} fields={step.fields} start={start} from={counted.from} button={`Complete step ${id}`} send={send}>
      {(record) => <ForTheRecord step={step} text={recordText(step, record, now())} concern={SERVICE} ticket={null} />}
    </FieldsForm>
  );
}
