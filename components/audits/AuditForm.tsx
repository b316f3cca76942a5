import { useLiveQuery } from 'dexie-react-hooks';
import { ask } from '#messages/ask.ts';
import { type Audit, auditedNow, SERVICE } from '#pathway/audits.ts';
import { auditCounts } from '#pathway/audit-counts.ts';
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
import { Action } from '../ui/Action.tsx';
import { daysWords } from './days-words.ts';

interface AuditFormProps {
  step: Audit['step'];
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
    <section className="form-here stack" aria-label={`${STEP[step].title}, ${daysWords(days)}`}>
      <h3 tabIndex={-1} ref={focus}>
        {STEP[step].title}, {daysWords(days)}
      </h3>
      {counted ? <Counted {...props} counted={counted} /> : <p role="status">Counting.</p>}
      <div>
        <Action kind="plain" onPress={close}>
          Close without recording
        </Action>
      </div>
    </section>
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

const focus = (title: HTMLHeadingElement | null): void => title?.focus();
