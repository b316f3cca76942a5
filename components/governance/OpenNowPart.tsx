import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { OPEN_WORDS, openFinding, openNow, openTable } from '#pathway/governance/open-now.ts';
import { ukTimeInFull } from '#time/words.ts';
import { useRowsBySteps } from '../concerns/useRows.ts';
import { Picture } from '../picture/Picture.tsx';
import { useNow } from '../ui/useNow.ts';
import { BehindFigure } from './BehindFigure.tsx';
import { drawBars } from './draw-bars.ts';

const KEYS = [{ paint: 'full', label: OPEN_WORDS.later }, { paint: 'hatched', label: OPEN_WORDS.soon }, { paint: 'dotted', label: OPEN_WORDS.overdue }] as const;

/**
 * What is open and overdue now, by step, over all concerns.
 * @param printed as a part of a document: without what only a screen can open
 */
export function OpenNowPart({ calendars, printed = false }: { calendars: CalendarHistory; printed?: boolean }) {
  const now = useNow();
  const { rows } = useRowsBySteps(calendars);
  const minute = Math.floor(now.epochMilliseconds / 60_000);
  // The seconds within a minute change nothing here.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const steps = useMemo(() => (rows ? openNow(rows, now) : undefined), [rows, minute]);
  const draw = useMemo(() => drawBars((steps ?? []).map(({ step, overdue, soon, later }) => ({ label: step, parts: [later.length, soon.length, overdue.length], shown: overdue.length ? `${overdue.length} overdue` : '' }))), [steps]);
  if (!steps) return <p role="status">Reading.</p>;
  const Heading = printed ? 'h3' : 'h2';
  return (
    <section className={printed ? 'stack tight' : 'card stack'} aria-labelledby="now-title">
      <Heading id="now-title">Open and overdue, {ukTimeInFull(now, now)}</Heading>
      {steps.length ? <Picture finding={openFinding(steps)} draw={draw} table={openTable(steps, ukTimeInFull(now, now))} keys={KEYS} /> : <p>{openFinding(steps)}</p>}
      <ul className="with-behind" hidden={printed}>
        {steps.map(({ step, title, ...parts }) => (
          <li key={step}>
            <p>
              <strong>
                {step} {title}
              </strong>
              : {(['overdue', 'soon', 'later'] as const).flatMap((part) => (parts[part].length ? [`${parts[part].length} ${OPEN_WORDS[part].toLocaleLowerCase('en-GB')}`] : [])).join(', ')}
            </p>
            <BehindFigure label={`${step} ${title}`} behind={(['overdue', 'soon', 'later'] as const).map((part) => ({ label: OPEN_WORDS[part], concerns: parts[part] }))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
