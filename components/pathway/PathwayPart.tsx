import type { Concern } from '#pathway/concern.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { stops } from '#pathway/stops.ts';
import { PeopleInIt } from '../concern/PeopleInIt.tsx';
import { Protection } from '../concern/Protection.tsx';
import { Risk } from '../concern/Risk.tsx';
import { ThresholdNow } from '../concern/ThresholdNow.tsx';
import type { Open } from '../work/work.ts';
import { PathwayLine } from './PathwayLine.tsx';
import { StopTable } from './StopTable.tsx';

interface PathwayPartProps {
  concern: Concern;
  calendars: CalendarHistory;
  now: Temporal.Instant;
  showPerson: (reference: string) => void;
  open: Open;
}

/** The fifteen stops, and under them what they rest on: risk, people, threshold, protection. */
export function PathwayPart({ concern, calendars, now, showPerson, open }: PathwayPartProps) {
  const line = stops(concern, calendars, now);
  return (
    <>
      <section className="card stack" aria-labelledby="pathway-title">
        <h2 id="pathway-title">The fifteen steps</h2>
        <PathwayLine stops={line} />
        <details>
          <summary>Each step in words</summary>
          <StopTable stops={line} />
        </details>
      </section>
      <div className="pair">
        <Risk concern={concern} now={now} />
        <PeopleInIt concern={concern} showPerson={showPerson} open={open} />
        <ThresholdNow concern={concern} now={now} open={open} />
        <Protection concern={concern} now={now} />
      </div>
    </>
  );
}
