import { useState, useSyncExternalStore } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { Said } from '../ui/Said.tsx';
import { BeginAgain } from './BeginAgain.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { FoundList } from './FoundList.tsx';
import { FoundSummary } from './FoundSummary.tsx';
import type { Stage } from './session.ts';
import { SetAsideForm } from './SetAsideForm.tsx';
import { listView } from './view.ts';

interface FoundRoomProps extends Extract<Stage, { at: 'found' }> {
  calendars: CalendarHistory;
  desk: Who | null;
}

/** What a form has done, in words, with the concern to which it leads. */
export interface Done {
  words: string;
  concern: string | null;
}

/** What would have been asked; the form for those that were chosen stands in place of the list. */
export function FoundRoom({ calendars, desk, ...stage }: FoundRoomProps) {
  const view = useSyncExternalStore(listView.subscribe, listView.now);
  const [doing, setDoing] = useState<'confirm' | 'set aside' | null>(null);
  const [said, setSaid] = useState<Done | null>(null);
  const ids = [...view.chosen];
  const back = (done: Done | null) => {
    setSaid(done);
    setDoing(null);
  };
  if (doing === 'confirm') return <ConfirmForm ids={ids} calendars={calendars} desk={desk} back={back} />;
  if (doing === 'set aside') return <SetAsideForm ids={ids} back={back} />;
  return (
    <div className="stack loose">
      <FoundSummary {...stage} />
      {said ? (
        <Said key={said.words}>
          {said.words} {said.concern ? <a href={`#concern/${said.concern}`}>Open the concern</a> : null}
        </Said>
      ) : null}
      <FoundList view={view} counts={stage.counts} />
      <ChosenBar
        ids={ids}
        state={view.state}
        open={(what) => {
          setSaid(null);
          setDoing(what);
        }}
        back={back}
      />
      <BeginAgain left={stage.counts.open} />
    </div>
  );
}
