import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { Unfinished } from '#components/concern/Unfinished.tsx';
import { Closed } from '#components/countdown/Closed.tsx';
import { Countdown } from '#components/countdown/Countdown.tsx';
import { AwareForm } from '#components/form/AwareForm.tsx';
import { FirstRecord } from '#components/form/FirstRecord.tsx';
import { NoteCheck } from '#components/prompt/NoteCheck.tsx';
import { Passage } from '#components/prompt/Passage.tsx';
import { Desk } from '#components/settings/Desk.tsx';
import { DeskForm } from '#components/settings/DeskForm.tsx';
import { OnCall } from '#components/settings/OnCall.tsx';
import { OpenSettings } from '#components/settings/OpenSettings.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import { Said } from '#components/ui/Said.tsx';
import { readConcerns } from '#record/read.ts';
import { type PanelPlace, PanelTop } from './PanelTop.tsx';
import { useOpening } from './useOpening.ts';

/** The panel: who is at this desk, what this note says and asks, what is not finished, and every clock. */
export function Panel({ ticket, place }: { ticket: string | null; place: PanelPlace }) {
  const desk = useDesk();
  const concerns = useLiveQuery(readConcerns);
  const { opened, error, update } = useOpening(ticket);
  const [changingDesk, setChangingDesk] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const [finished, setFinished] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const asking = desk === null || changingDesk;

  // The form that had the focus is gone: it goes to what the form made way for.
  useEffect(() => {
    if (!asking && document.activeElement === document.body) content.current?.focus();
  }, [asking]);

  if (desk === undefined || !concerns) return null;

  const current = picked ?? opened?.concern ?? null;
  const unfinished = concerns.filter((concern) => !concern.firstRecord);
  const editing = unfinished.find((concern) => concern.id === current);
  const beside = opened && (!picked || picked === opened.concern) ? opened : null;
  const readAgain = (facts: NonNullable<typeof opened>['passage']['facts']) => opened && update({ passage: { ...opened.passage, facts } });

  return (
    <div className="panel stack loose">
      <PanelTop ticket={ticket} place={place} />
      <main className="stack loose">
        {desk && !asking ? <Desk who={desk} change={() => setChangingDesk(true)} /> : <DeskForm desk={desk} placed={{ heading: 'h2', submit: 'Continue', done: () => setChangingDesk(false) }} />}
        <Closed concerns={concerns} />
        <div ref={content} className="content stack loose" tabIndex={-1} hidden={asking}>
          {error ? (
            <p className="refused" role="alert">
              {error}
            </p>
          ) : null}
          {finished ? <Said>Step 1.1 is complete. Now tell the Team Leader: step 1.2 is running.</Said> : null}
          {beside && !finished ? <Passage passage={beside.passage} /> : null}
          {beside && !beside.concern ? <AwareForm ticket={beside.ticket} started={(concern) => update({ concern })} /> : null}
          {beside?.concern && editing ? <NoteCheck facts={beside.passage.facts} /> : null}
          {editing ? <FirstRecord concern={editing} note={beside} wrote={readAgain} completed={() => setFinished(true)} /> : null}
          <Unfinished concerns={unfinished.filter((concern) => concern !== editing)} goOn={setPicked} />
          {concerns.length ? (
            <section className="stack" aria-labelledby="clocks-title">
              <h2 id="clocks-title">Open steps</h2>
              <Countdown concerns={concerns} desk={desk} />
              <p className="quiet">Plainly tells nobody. Tell the people who have the next steps yourself.</p>
              <OnCall />
            </section>
          ) : null}
        </div>
      </main>
      <footer>
        <OpenSettings />
      </footer>
    </div>
  );
}
