import type { CalendarHistory } from '#pathway/due-steps.ts';
import { isUndecided } from '#pathway/patterns/patterns.ts';
import { count } from '#pathway/reminder-words.ts';
import type { Who } from '#pathway/who.ts';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { useNow } from '../ui/useNow.ts';
import { AlikeList } from './AlikeList.tsx';
import { PatternCard } from './PatternCard.tsx';
import { PlacesAndTimes } from './PlacesAndTimes.tsx';
import { StoppedOrNot } from './StoppedOrNot.tsx';
import { usePatterns } from './usePatterns.ts';

/** What nobody sees from inside one shift: patterns to decide, places and times, and what incidents have in common. */
export function PatternsRoom({ calendars, desk }: { calendars: CalendarHistory; desk: Who | null }) {
  const now = useNow();
  const found = usePatterns(calendars, now);
  const open = found?.seen.proposed.filter(isUndecided).length ?? 0;
  return (
    <div className="stack loose">
      <RoomTitle>Patterns</RoomTitle>
      <p>Plainly counts and proposes. Whether something is a pattern, a person decides. Nothing here is about a member of staff.</p>
      {found ? (
        <>
          <section className="stack" aria-labelledby="patterns-title">
            <h2 id="patterns-title">{open ? count(open, 'pattern to look at', 'patterns to look at') : 'No pattern to look at'}</h2>
            {found.seen.proposed.length ? (
              <ol className="rows">
                {found.seen.proposed.map((pattern) => (
                  <PatternCard key={pattern.key} pattern={pattern} names={found.seen.names} rows={found.rows} desk={desk} now={now} />
                ))}
              </ol>
            ) : null}
          </section>
          <PlacesAndTimes cells={found.seen.cells} />
          <StoppedOrNot happened={found.seen.happened} prevented={found.seen.prevented} />
          <AlikeList alike={found.seen.alike} names={found.seen.names} rows={found.rows} now={now} />
        </>
      ) : (
        <p role="status">Reading the record.</p>
      )}
    </div>
  );
}
