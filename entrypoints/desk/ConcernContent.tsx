import { ChronologyPart } from '#components/chronology/ChronologyPart.tsx';
import { OneForm } from '#components/concern/OneForm.tsx';
import { StepsPart } from '#components/concern/StepsPart.tsx';
import { WorkPart } from '#components/concern/WorkPart.tsx';
import { DocumentsPart } from '#components/document/DocumentsPart.tsx';
import { FhirPart } from '#components/exchange/FhirPart.tsx';
import { FilePart } from '#components/exchange/FilePart.tsx';
import { PathwayPart } from '#components/pathway/PathwayPart.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import { Said } from '#components/ui/Said.tsx';
import { useNow } from '#components/ui/useNow.ts';
import { useWork } from '#components/work/useWork.ts';
import { WorkPlace } from '#components/work/WorkPlace.tsx';
import type { Concern } from '#pathway/concern.ts';
import type { DocumentId } from '#pathway/documents/documents.ts';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import type { Part } from './room.ts';

interface ConcernContentProps {
  concern: Concern;
  events: readonly Event[];
  part: Part;
  document: DocumentId | null;
  calendars: CalendarHistory;
  showPerson: (reference: string) => void;
}

/** One part of a concern, or the form that was opened from it in its place. */
export function ConcernContent({ concern, events, part, document, calendars, showPerson }: ConcernContentProps) {
  const now = useNow();
  const desk = useDesk() ?? null;
  const { work, said, open, back } = useWork([concern]);
  if (work && !desk) return <p className="refused">Say who is at this desk first: at the top of this page.</p>;
  if (work && desk) return <WorkPlace key={JSON.stringify(work)} work={work} concern={concern} who={desk} ticket={null} open={open} back={back} heading="h2" />;
  return (
    <OneForm>
      {said ? <Said key={said}>{said}</Said> : null}
      {part === 'pathway' ? <PathwayPart concern={concern} calendars={calendars} now={now} showPerson={showPerson} open={open} /> : null}
      {part === 'steps' ? <StepsPart concern={concern} calendars={calendars} desk={desk} now={now} open={open} /> : null}
      {part === 'chronology' ? <ChronologyPart concern={concern} events={events} now={now} open={open} /> : null}
      {part === 'work' ? <WorkPart concern={concern} now={now} /> : null}
      {part === 'documents' ? <DocumentsPart source={{ concern, events, now }} chosen={document} /> : null}
      {part === 'file' ? <FilePart concern={concern.id} /> : null}
      {part === 'file' ? <FhirPart source={{ concern, events, now }} calendars={calendars} /> : null}
    </OneForm>
  );
}
