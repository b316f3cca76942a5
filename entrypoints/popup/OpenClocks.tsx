import { useLiveQuery } from 'dexie-react-hooks';
import { useServiceAudits } from '#components/audits/useServiceAudits.ts';
import { UnfinishedCount } from '#components/concern/UnfinishedCount.tsx';
import { Closed } from '#components/countdown/Closed.tsx';
import { Countdown } from '#components/countdown/Countdown.tsx';
import { useDesk } from '#components/settings/useDesk.ts';
import { readOpenConcerns } from '#record/read.ts';

/** What passed while the browser was closed, what was begun and not finished, and every clock. */
export function OpenClocks() {
  const desk = useDesk();
  const concerns = useLiveQuery(readOpenConcerns);
  const service = useServiceAudits();
  if (!concerns || service === undefined) return null;
  return (
    <>
      <Closed all={service ? [...concerns, service] : concerns} />
      <UnfinishedCount concerns={concerns} />
      {service ? (
        <section className="stack" aria-labelledby="clocks-title">
          <h2 id="clocks-title">Open steps</h2>
          <Countdown concerns={concerns} service={service} desk={desk ?? null} />
        </section>
      ) : null}
    </>
  );
}
