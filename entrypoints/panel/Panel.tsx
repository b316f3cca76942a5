import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useServiceAudits } from '#components/audits/useServiceAudits.ts';
import { Unfinished } from '#components/concern/Unfinished.tsx';
import { CannotTell } from '#components/countdown/CannotTell.tsx';
import { Closed } from '#components/countdown/Closed.tsx';
import { NoteCheck } from '#components/prompt/NoteCheck.tsx';
import { Passage } from '#components/prompt/Passage.tsx';
import { AwareForm } from '#components/form/AwareForm.tsx';
import { FirstRecord } from '#components/form/FirstRecord.tsx';
import { HealthNotice } from '#components/record/HealthNotice.tsx';
import { Desk } from '#components/settings/Desk.tsx';
import { DeskForm } from '#components/settings/DeskForm.tsx';
import { OpenDesk } from '#components/settings/OpenDesk.tsx';
import { OpenSettings } from '#components/settings/OpenSettings.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import { Said } from '#components/ui/Said.tsx';
import { useNow } from '#components/ui/useNow.ts';
import { useCalendars } from '#components/settings/useCalendars.ts';
import { useRows } from '#components/concerns/useRows.ts';
import { Escalations } from '#components/work/Escalations.tsx';
import { useWork } from '#components/work/useWork.ts';
import type { Work } from '#components/work/work.ts';
import { WorkPlace } from '#components/work/WorkPlace.tsx';
import { readOpenConcerns } from '#record/read.ts';
import { OpenSteps } from './OpenSteps.tsx';
import { type PanelPlace, PanelTop } from './PanelTop.tsx';
import { useOpening } from './useOpening.ts';

const FIRST_DONE = 'Step 1.1 is complete. Now tell the Team Leader: step 1.2 is running.';

/** The panel: who is at this desk, whom to tell now, what this note says and asks, what is not finished, and every clock. */
export function Panel({ ticket, place }: { ticket: string | null; place: PanelPlace }) {
  const desk = useDesk();
  const concerns = useLiveQuery(readOpenConcerns);
  const service = useServiceAudits();
  const rows = useRows(useCalendars()) ?? [];
  const now = useNow();
  const { opened, error, update } = useOpening(ticket);
  const [changingDesk, setChangingDesk] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  /** the first record that was just completed: said once the live query has it, so that form, words and clocks change at once */
  const [done, setDone] = useState<string | null>(null);
  const { work, concern: working, said, open: openWork, back } = useWork(concerns ?? []);
  const content = useRef<HTMLDivElement>(null);
  const asking = desk === null || changingDesk;

  // The form that had the focus is gone: it goes to what the form made way for.
  useEffect(() => {
    if (asking || work) return;
    if (document.activeElement === document.body) content.current?.focus();
  }, [asking, work]);

  if (desk === undefined || !concerns || service === undefined) return null;

  const current = picked ?? opened?.concern ?? null;
  const unfinished = concerns.filter((concern) => !concern.firstRecord && concern.state !== 'in-error');
  const editing = unfinished.find((concern) => concern.id === current);
  const beside = opened && (!picked || picked === opened.concern) ? opened : null;
  const readAgain = (facts: NonNullable<typeof opened>['passage']['facts']) => opened && update({ passage: { ...opened.passage, facts } });
  const news = said ?? (concerns.some(({ id, firstRecord }) => id === done && firstRecord) ? FIRST_DONE : null);
  const open = (next: Work) => {
    setDone(null);
    openWork(next);
  };

  return (
    <div className="panel stack loose">
      <PanelTop ticket={ticket} place={place} />
      <main className="stack loose">
        <CannotTell />
        <HealthNotice />
        {desk && !asking ? <Desk who={desk} change={() => setChangingDesk(true)} /> : <DeskForm desk={desk} placed={{ heading: 'h2', submit: 'Continue', done: () => setChangingDesk(false) }} />}
        <Closed all={service ? [...concerns, service] : concerns} />
        <div ref={content} className="content stack loose" tabIndex={-1} hidden={asking}>
          {error ? (
            <p className="refused" role="alert">
              {error}
            </p>
          ) : null}
          {news && !work ? <Said key={news}>{news}</Said> : null}
          {work && working && desk ? (
            <WorkPlace key={JSON.stringify(work)} work={work} concern={working} who={desk} ticket={opened?.concern === working.id ? opened.ticket : null} open={open} back={back} />
          ) : (
            <>
              <Escalations concerns={concerns} now={now} open={open} />
              {beside && !news ? <Passage passage={beside.passage} /> : null}
              {beside && !beside.concern ? <AwareForm ticket={beside.ticket} started={(concern) => update({ concern })} /> : null}
              {beside?.concern && editing ? <NoteCheck facts={beside.passage.facts} /> : null}
              {editing ? (
                <FirstRecord concern={editing} note={beside} wrote={readAgain} completed={() => setDone(editing.id)} />
              ) : null}
              <Unfinished concerns={unfinished.filter((concern) => concern !== editing)} goOn={setPicked} />
              {concerns.length || rows.length ? <OpenSteps concerns={concerns} service={service} rows={rows} desk={desk} open={open} goOn={setPicked} /> : null}
            </>
          )}
        </div>
      </main>
      <footer className="row">
        <OpenDesk />
        <OpenSettings />
      </footer>
    </div>
  );
}
