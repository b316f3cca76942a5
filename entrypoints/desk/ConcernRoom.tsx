import { useLiveQuery } from 'dexie-react-hooks';
import { peopleWords } from '#components/concern/people-words.ts';
import { STATE_WORDS } from '#components/concern/state-words.ts';
import { useView } from '#components/record/useView.ts';
import { RoomTitle } from '#components/ui/RoomTitle.tsx';
import { useNow } from '#components/ui/useNow.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { DocumentId } from '#pathway/documents/documents.ts';
import { readWithEvents } from '#record/read.ts';
import { ConcernContent } from './ConcernContent.tsx';
import { type Part, PARTS } from './room.ts';

interface ConcernRoomProps {
  id: string;
  part: Part;
  document: DocumentId | null;
  calendars: CalendarHistory;
  showPerson: (reference: string) => void;
}

/** One concern: who, how it stands, and its parts. */
export function ConcernRoom({ id, part, document, calendars, showPerson }: ConcernRoomProps) {
  const found = useLiveQuery(() => readWithEvents(id), [id]);
  const now = useNow();
  useView(id);
  if (!found) return null;
  const { concern, events } = found;
  if (!concern) return <p>This concern is not on this device.</p>;
  const risk = concern.risk.at(-1)?.until === null && concern.state === 'live';
  return (
    <div className="stack loose">
      <div className="stack tight">
        <RoomTitle>{peopleWords(concern.people.map(({ reference }) => reference), concern.identified, now)}</RoomTitle>
        <p>
          <strong>{STATE_WORDS[concern.state]}</strong>
          {risk ? <strong className="late-words"> · Live risk</strong> : null}
        </p>
      </div>
      <nav aria-label="Parts of this concern" className="parts">
        <ul className="tabs">
          {(Object.keys(PARTS) as Part[]).map((each) => (
            <li key={each}>
              <a href={`#concern/${id}/${each}`} {...(each === part ? { 'aria-current': 'page' as const } : {})}>
                {PARTS[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ConcernContent key={part} concern={concern} events={events} part={part} document={document} calendars={calendars} showPerson={showPerson} />
    </div>
  );
}
