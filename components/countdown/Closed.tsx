import { type Closure, closedWords } from '#pathway/closure.ts';
import type { CalendarHistory, Owing } from '#pathway/due-steps.ts';
import { standing } from '#pathway/standing.ts';
import { thresholds } from '#pathway/thresholds.ts';
import { seenClosures } from '#settings/reminded.ts';
import { useCalendars } from '../settings/useCalendars.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { useClosures } from './useClosures.ts';

/** What went by while the browser was closed or the device slept. It stays until somebody says that they have seen it. */
export function Closed({ all }: { all: readonly Owing[] }) {
  const now = useNow();
  const closures = useClosures();
  const calendars = useCalendars();
  const sentences = calendars && closures.length ? told(closures, all, calendars, now) : [];
  if (!sentences.length) return null;
  return (
    <section className="closed stack" aria-label="While Plainly was closed">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Action onPress={() => void seenClosures()}>Seen</Action>
    </section>
  );
}

/** A page that slept with the device has a time of before for some seconds: it tells nothing as of before it woke. */
function told(closures: readonly Closure[], all: readonly Owing[], calendars: CalendarHistory, now: Temporal.Instant): string[] {
  const awake = closures.reduce((latest, { to }) => (Temporal.Instant.compare(to, latest) > 0 ? to : latest), now);
  return closedWords(closures, thresholds(all, calendars, awake), standing(all, calendars, awake), awake);
}
