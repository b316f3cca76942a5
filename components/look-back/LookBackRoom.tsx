import './look-back.css';
import { useSyncExternalStore } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import type { Who } from '#pathway/who.ts';
import { RoomTitle } from '../ui/RoomTitle.tsx';
import { CheckForm } from './CheckForm.tsx';
import { ChooseNotes } from './ChooseNotes.tsx';
import { ColumnsForm } from './ColumnsForm.tsx';
import { FoundRoom } from './FoundRoom.tsx';
import { ReadingNow } from './ReadingNow.tsx';
import { lookBack } from './session.ts';
import { Waiting } from './Waiting.tsx';

interface LookBackRoomProps {
  calendars: CalendarHistory;
  desk: Who | null;
}

/** Old notes read on this device: what would have been asked, to be confirmed as an earlier sign or set aside. */
export function LookBackRoom({ calendars, desk }: LookBackRoomProps) {
  const stage = useSyncExternalStore(lookBack.subscribe, lookBack.now);
  return (
    <div className="stack loose">
      <div className="stack tight">
        <RoomTitle>Look back</RoomTitle>
        <p>Read notes from before Plainly was here, and see what it would have asked about.</p>
        <p className="quiet">They are read on this device. Only what you confirm is kept. Closing this page forgets all the rest; going to another room of the desk does not.</p>
      </div>
      {stage.at === 'choose' ? <ChooseNotes refused={stage.refused} /> : null}
      {stage.at === 'opening' ? <Waiting key="opening" title={`Opening ${stage.name}`} share={stage.share} /> : null}
      {stage.at === 'columns' ? <ColumnsForm {...stage} /> : null}
      {stage.at === 'looking' ? <Waiting key="looking" title={`Looking through ${stage.name}`} share={stage.share} /> : null}
      {stage.at === 'check' ? <CheckForm {...stage} /> : null}
      {stage.at === 'reading' ? <ReadingNow {...stage} /> : null}
      {stage.at === 'found' ? <FoundRoom {...stage} calendars={calendars} desk={desk} /> : null}
    </div>
  );
}
