import type { Concern } from '#pathway/concern.ts';
import type { Done } from '#pathway/concern/steps-done.ts';
import { answered, recordText } from '#pathway/record-words.ts';
import type { StepRecord } from '#pathway/steps/schema.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { ukTimeInFull } from '#time/words.ts';
import { Added } from '../form/fields/Added.tsx';
import { guardedHere } from '../guard/here.ts';
import { ForTheRecord } from '../form/ForTheRecord.tsx';
import { Action } from '../ui/Action.tsx';
import type { Open } from './work.ts';

const RISKY: readonly StepId[] = ['1.2', '1.3', '1.4'];

interface StepRecordViewProps {
  concern: Concern;
  step: StepId;
  done: Done;
  ticket: string | null;
  now: Temporal.Instant;
  open: Open;
}

/** What a completed step says, who completed it, what was corrected in it, and the ways to put it right. */
export function StepRecordView({ concern, step: id, done, ticket, now, open }: StepRecordViewProps) {
  const record = done.record as StepRecord;
  return (
    <div className="stack loose">
      <p className="quiet">
        Completed {ukTimeInFull(Temporal.Instant.from(done.completed), now)}
        {done.by ? ` by ${done.by.name}, ${done.by.role}` : ''}
        {done.late ? `. Late: ${done.late}` : ''}
      </p>
      <dl className="answers stack">
        {answered(STEP[id], record, now).map(({ id: field, label, answer, added }) => (
          <div key={field}>
            <dt>
              {label} {added ? <Added /> : null}
            </dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {done.corrections.map(({ event, recorded, by, reason }) => (
        <p key={event} className="quiet">
          Corrected {ukTimeInFull(Temporal.Instant.from(recorded), now)}
          {by ? ` by ${by.name}` : ''}: {reason}
        </p>
      ))}
      <ForTheRecord step={STEP[id]} text={recordText(STEP[id], record, now)} concern={concern.id} ticket={ticket} />
      <div className="row">
        <Action onPress={() => open({ concern: concern.id, form: 'correction', step: id, event: done.event })}>Correct it</Action>
        {guardedHere ? (
          <Action kind="plain" onPress={() => open({ concern: concern.id, form: 'in error', target: { id: done.event, risky: RISKY.includes(id) } })}>
            Recorded in error
          </Action>
        ) : null}
      </div>
    </div>
  );
}
