import { useMemo } from 'react';
import { DISMISSAL_REASONS } from '#messages/guest-to-background.ts';
import { KIND_WORDS, kindsTable, notesFinding, noteMonths, notesTable, phrasesTable, reasonsTable, recordsFinding } from '#pathway/governance/note-words.ts';
import { type ChosenPeriod, periodWords } from '#pathway/governance/period.ts';
import type { Look } from '#pathway/measures/look.ts';
import { noteQuality } from '#pathway/measures/note-quality.ts';
import { QUALITIES, type Unsaid } from '#pathway/measures/record-quality.ts';
import { shareWords } from '#pathway/measures/share.ts';
import { withinDays } from '#pathway/measures/within.ts';
import { DataTable } from '../picture/DataTable.tsx';
import { Picture } from '../picture/Picture.tsx';
import { useService } from '../settings/useService.ts';
import { BehindFigure } from './BehindFigure.tsx';
import { drawBars } from './draw-bars.ts';

const PROMPT_KEYS = [{ paint: 'full', label: 'A concern was recorded' }, { paint: 'dotted', label: 'Dismissed' }] as const;
const RECORD_KEYS = [{ paint: 'full', label: 'Says all three' }, { paint: 'dotted', label: 'Leaves one or more open' }] as const;
const ALL = Object.keys(QUALITIES) as Unsaid[];

/** In the words of the card. */
const reasonWords = (reason: string): string => (DISMISSAL_REASONS as Partial<Record<string, string>>)[reason] ?? reason;

/** How notes were written in a month, and the twelve before it: for training of the whole service. */
export function NotesPart({ look, period }: { look: Look; period: ChosenPeriod }) {
  const service = useService();
  const words = periodWords(period);
  const months = useMemo(() => noteMonths(look, period), [look, period]);
  const quality = useMemo(() => noteQuality(look, withinDays(period)), [look, period]);
  const drawPrompts = useMemo(() => drawBars(months.map(({ label, quality: { actedOn, dismissed }, shown }) => ({ label, parts: [actedOn.length, dismissed], shown }))), [months]);
  const drawRecords = useMemo(() => drawBars(months.map(({ label, quality: { records } }) => ({ label, parts: [records.complete, records.of - records.complete], shown: shareWords(records.complete, records.of, 'none') }))), [months]);
  const table = useMemo(() => notesTable(months), [months]);
  return (
    <>
      <p>
        Feedback for training{service?.name ? ` at ${service.name}` : ''}: what notes were like, never whose. A prompt counts as acted on where a concern was recorded from its words.
      </p>
      <div className="pictures">
        <section className="card stack" aria-labelledby="prompts-title">
          <h2 id="prompts-title">Prompts</h2>
          <Picture finding={notesFinding(quality, words)} draw={drawPrompts} table={table} keys={PROMPT_KEYS} />
          {quality.undone ? <p>{quality.undone} more were dismissed and taken back.</p> : null}
        </section>
        <section className="card stack" aria-labelledby="records-title">
          <h2 id="records-title">First records</h2>
          <Picture finding={recordsFinding(quality, words)} draw={drawRecords} table={table} keys={RECORD_KEYS} />
          <ul className="with-behind">
            {ALL.map((each) => (
              <li key={`${each} ${words}`}>
                <p>
                  <strong>{QUALITIES[each]}</strong>: said in {shareWords(quality.records.of - quality.records.lacking[each].length, quality.records.of, 'none')}
                </p>
                <BehindFigure label={`without “${QUALITIES[each].toLocaleLowerCase('en-GB')}”`} behind={[{ label: 'Left open', concerns: quality.records.lacking[each] }]} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section className="card stack" aria-labelledby="kinds-title">
        <h2 id="kinds-title">What the marked words do</h2>
        <DataTable table={kindsTable(quality, words)} />
        <ul className="with-behind">
          {[...quality.byKind].flatMap(([kind, { actedOn }]) =>
            actedOn.length ? (
              <li key={`${kind} ${words}`}>
                <p>{KIND_WORDS[kind] ?? kind}: acted on</p>
                <BehindFigure label={KIND_WORDS[kind] ?? kind} behind={[{ label: 'A concern was recorded', concerns: actedOn }]} />
              </li>
            ) : (
              []
            ),
          )}
        </ul>
      </section>
      <section className="card stack" aria-labelledby="reasons-title">
        <h2 id="reasons-title">Why prompts were dismissed</h2>
        <DataTable table={reasonsTable(quality, words, reasonWords)} />
      </section>
      <section className="card stack" aria-labelledby="phrases-title">
        <h2 id="phrases-title">Phrases most often marked</h2>
        <p className="quiet">Only what was marked three times or more, and nothing with a capital letter within it: that may be a name.</p>
        <DataTable table={phrasesTable(quality, words)} />
      </section>
    </>
  );
}
