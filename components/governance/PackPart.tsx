import { useMemo } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { glance } from '#pathway/governance/glance.ts';
import { notesFinding, noteMonths, notesTable, recordsFinding } from '#pathway/governance/note-words.ts';
import { type ChosenPeriod, periodWords } from '#pathway/governance/period.ts';
import { stepTimes, timesFinding, timesTable } from '#pathway/governance/step-times.ts';
import { figuresTable } from '#pathway/governance/tables.ts';
import { trends } from '#pathway/governance/trend.ts';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { sharedThemesUpTo } from '#pathway/measures/learning.ts';
import type { Look } from '#pathway/measures/look.ts';
import { noteQuality } from '#pathway/measures/note-quality.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { THEMES } from '#pathway/steps/learning.ts';
import { ukTimeInFull } from '#time/words.ts';
import { DataTable } from '../picture/DataTable.tsx';
import { Picture } from '../picture/Picture.tsx';
import { useService } from '../settings/useService.ts';
import { Action } from '../ui/Action.tsx';
import { useNow } from '../ui/useNow.ts';
import { drawTimes } from './draw-times.ts';
import { OpenNowPart } from './OpenNowPart.tsx';
import { TrendPicture } from './TrendPicture.tsx';

interface PackPartProps {
  look: Look;
  period: ChosenPeriod;
  calendars: CalendarHistory;
}

/** The monthly pack as one document to print: figures, trends, times, what is open, learning, notes. It names nobody. */
export function PackPart({ look, period, calendars }: PackPartProps) {
  const now = useNow();
  const service = useService();
  const words = periodWords(period);
  const within = useMemo(() => withinDays(period), [period]);
  const figures = useMemo(() => glance(look, within, nothingJudged), [look, within]);
  const over = useMemo(() => trends(look, period), [look, period]);
  const times = useMemo(() => stepTimes(look, within), [look, within]);
  const draw = useMemo(() => drawTimes(times.all), [times]);
  const quality = useMemo(() => noteQuality(look, within), [look, within]);
  const months = useMemo(() => noteMonths(look, period), [look, period]);
  const themes = useMemo(() => [...sharedThemesUpTo(look, period.to)], [look, period]);
  return (
    <>
      <div className="row no-print">
        <Action kind="primary" onPress={() => print()}>
          Print the pack
        </Action>
        <p>One document, with every picture and its table. It names nobody.</p>
      </div>
      <article className="sheet stack loose pack" aria-labelledby="sheet-title">
        <header className="stack tight">
          <h2 id="sheet-title">Governance pack, {words}</h2>
          <p className="quiet">{[service?.name, `as recorded at ${ukTimeInFull(now, now).replace('today', `on ${now.toZonedDateTimeISO('Europe/London').toPlainDate().toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`)}`].filter(Boolean).join(' · ')}</p>
        </header>
        <section className="stack tight">
          <h3>Figures</h3>
          <DataTable table={figuresTable(figures, words)} />
        </section>
        <section className="stack tight">
          <h3>Themes in two or more concerns</h3>
          {themes.length ? (
            <ul>
              {themes.map(([theme, concerns]) => (
                <li key={theme}>
                  {THEMES[theme as keyof typeof THEMES]}: {concerns.length} concerns in twelve months
                </li>
              ))}
            </ul>
          ) : (
            <p>None this month.</p>
          )}
        </section>
        <section className="stack">
          <h3>Thirteen months</h3>
          {over.map((trend) => (
            <TrendPicture key={trend.id} trend={trend} />
          ))}
        </section>
        <section className="stack tight">
          <h3>Times to each step</h3>
          <Picture finding={timesFinding(times.all)} draw={draw} table={timesTable(times, words)} />
        </section>
        <OpenNowPart calendars={calendars} printed />
        <section className="stack tight">
          <h3>Notes</h3>
          <p>{notesFinding(quality, words)}</p>
          <p>{recordsFinding(quality, words)}</p>
          <DataTable table={notesTable(months)} />
        </section>
        <footer className="quiet">Taken to the meeting by: ______________________________ Date: ________________</footer>
      </article>
    </>
  );
}
