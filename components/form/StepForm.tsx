import { ask } from '#messages/ask.ts';
import type { Concern } from '#pathway/concern.ts';
import { lateClock } from '#pathway/decide.ts';
import { type CalendarHistory, dueSteps } from '#pathway/due-steps.ts';
import type { Command } from '#pathway/events.ts';
import { known } from '#pathway/known.ts';
import { recordText } from '#pathway/record-words.ts';
import type { Row } from '#pathway/row.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { now } from '#settings/now.ts';
import { useRows } from '../concerns/useRows.ts';
import { AuthorityContact } from '../settings/AuthorityContact.tsx';
import { useCalendars } from '../settings/useCalendars.ts';
import { FieldsForm } from './FieldsForm.tsx';
import { ForTheRecord } from './ForTheRecord.tsx';
import { useStart } from './useStart.ts';
import { WHY_LATE } from './why-late.ts';

interface StepFormProps {
  concern: Concern;
  /** any step but 1.1, which has a form of its own */
  step: Exclude<StepId, '1.1'>;
  /** the ticket of the note beside it, where that note is about this concern */
  ticket?: string | null;
  completed: () => void;
}

/** The form of a step: its questions, filled in from what is known, why it is late where it is, and where it is filed. */
export function StepForm(props: StepFormProps) {
  const calendars = useCalendars();
  const rows = useRows(calendars);
  return calendars && rows ? <Asked {...props} calendars={calendars} rows={rows} /> : null;
}

function Asked({ concern, step: id, ticket = null, completed, calendars, rows }: StepFormProps & { calendars: CalendarHistory; rows: readonly Row[] }) {
  const step = STEP[id];
  const { record: already, from } = known(id, concern, rows, now());
  const start = useStart(concern.id, id, step.fields, already);
  if (!start) return null;

  const isLate = () => lateClock(dueSteps(concern, calendars, now()), id, now()) !== undefined;
  const send = async ({ late, ...record }: StepRecord) => {
    const what = { kind: 'step-completed', step: id, record, ...(late === undefined ? {} : { late }) } as Command;
    const reply = await ask({ type: 'record', concern: concern.id, what });
    if (reply.ok) completed();
    return reply;
  };
  return (
    <>
      {id === '3.1' ? <AuthorityContact /> : null}
      <FieldsForm concern={concern.id} form={id} fields={step.fields} more={() => (isLate() ? [WHY_LATE] : [])} start={start} from={from} button={`Complete step ${id}`} send={send}>
        {(record) => <ForTheRecord step={step} text={recordText(step, record, now())} concern={concern.id} ticket={ticket} />}
      </FieldsForm>
    </>
  );
}
