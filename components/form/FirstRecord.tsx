import { useEffect, useState } from 'react';
import type { Passage } from '#messages/passage.ts';
import type { Concern } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { readDraft } from '#record/drafts.ts';
import { OpenClock } from '../countdown/OpenClock.tsx';
import { useCalendars } from '../settings/useCalendars.ts';
import { useNow } from '../ui/useNow.ts';
import { FirstRecordForm } from './FirstRecordForm.tsx';
import { type FormValues, fromDraft } from './form-values.ts';

interface FirstRecordProps {
  concern: Concern;
  /** null where the form is not filled beside its note */
  note: { ticket: string; passage: Passage } | null;
  wrote: (facts: Passage['facts']) => void;
  completed: () => void;
  /** how deep its title stands in the page */
  heading?: 'h1' | 'h2';
}

/** Step 1.1 with its clock on top, as it was left: a draft is there again after a close, a crash or an update. */
export function FirstRecord({ concern, note, wrote, completed, heading: Heading = 'h1' }: FirstRecordProps) {
  const now = useNow();
  const [start, setStart] = useState<FormValues>();
  const calendars = useCalendars();
  const due = calendars && dueSteps(concern, calendars, now).find(({ step }) => step.id === '1.1');

  const passage = note?.passage ?? null;

  // The form takes its start once, when it appears: what the passage says later does not touch what was typed.
  useEffect(() => {
    const fill = async () => setStart(fromDraft(await readDraft(concern.id, '1.1'), passage));
    void fill();
  }, [concern.id, passage]);

  return (
    <section className="card stack loose" aria-labelledby="first-title">
      <div className="stack">
        <Heading id="first-title">First record, step 1.1</Heading>
        {due ? <OpenClock due={due} calendars={calendars} /> : null}
      </div>
      {start ? <FirstRecordForm key={concern.id} concern={concern.id} ticket={note?.ticket ?? null} start={start} wrote={wrote} completed={completed} /> : null}
    </section>
  );
}
