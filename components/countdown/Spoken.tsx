import { useEffect, useRef, useState } from 'react';
import type { CalendarHistory, Owing } from '#pathway/due-steps.ts';
import { spokenWords } from '#pathway/spoken.ts';
import { between, thresholds } from '#pathway/thresholds.ts';

/** Tells a screen reader when a threshold is crossed while the page is open, and is silent in between. */
export function Spoken({ all, calendars, now }: { all: readonly Owing[]; calendars: CalendarHistory; now: Temporal.Instant }) {
  const since = useRef<Temporal.Instant>(null);
  const [words, setWords] = useState('');
  // After each look at the time: what lies between the last one and this was crossed now.
  useEffect(() => {
    const before = since.current ?? now;
    since.current = now;
    const said = spokenWords(between(thresholds(all, calendars, now, before), before, now), now);
    if (said) setWords(said);
  }, [all, calendars, now]);
  return (
    <p className="spoken" role="status">
      {words}
    </p>
  );
}
