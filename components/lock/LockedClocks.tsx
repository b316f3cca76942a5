import { useLiveQuery } from 'dexie-react-hooks';
import { dueSteps, isOpen } from '#pathway/due-steps.ts';
import { readOpenConcerns } from '#record/read.ts';
import { StepLine } from '../countdown/StepLine.tsx';
import { useCalendars } from '../settings/useCalendars.ts';
import { useNow } from '../ui/useNow.ts';

/** So many lines tell whoever passes by that something is due; all of them are there once it is unlocked. */
const MOST = 12;

/** Every open clock, most urgent first: step, role and due time. Whose it is stands nowhere while it is locked. */
export function LockedClocks() {
  const concerns = useLiveQuery(readOpenConcerns);
  const calendars = useCalendars();
  const now = useNow();
  if (!concerns || !calendars) return null;
  const all = concerns.flatMap((concern) => dueSteps(concern, calendars, now).filter(isOpen).map((due) => ({ due, key: `${concern.id} ${due.id}` })));
  const open = all.sort((one, other) => Temporal.Instant.compare(one.due.due, other.due.due));
  if (!open.length) return <p className="quiet">No step is open.</p>;
  return (
    <section className="stack" aria-labelledby="locked-clocks-title">
      <h2 id="locked-clocks-title">The clocks go on</h2>
      <ol className="steps">
        {open.slice(0, MOST).map(({ due, key }) => (
          <StepLine key={key} due={due} calendars={calendars} />
        ))}
      </ol>
      {open.length > MOST ? <p className="quiet">And {open.length - MOST} more.</p> : null}
    </section>
  );
}
