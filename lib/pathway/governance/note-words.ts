import type { Table } from '../exports/table.ts';
import type { Look } from '../measures/look.ts';
import { type NoteQuality, noteQuality, timesMarked } from '../measures/note-quality.ts';
import { QUALITIES, type Unsaid } from '../measures/record-quality.ts';
import { shareWords } from '../measures/share.ts';
import { withinDays } from '../measures/within.ts';
import { type ChosenPeriod, periodShort, periodWords, thirteenTo } from './period.ts';

/** What marked words do, as a trainer says it. A rule that is not listed keeps its own name. */
export const KIND_WORDS: Readonly<Partial<Record<string, string>>> = {
  label: 'Names a relationship instead of the act',
  mutual: 'Makes both equally the cause',
  normalise: 'Makes it usual',
  downplay: 'Makes it small',
  intent: 'Excuses it by intent',
  blame: 'Puts it on the person harmed',
  diagnosis: 'Puts it on a condition',
  agentless: 'Leaves out who acted',
  vague: 'Stands for an act without saying it',
  closing: 'Closes the matter',
  harm: 'Tells of harm',
  warning: 'May be an early sign',
};

const ENOUGH = 20;

export const NOTE_PARTS = ['Acted on', 'Dismissed'] as const;

/** One month of notes, as thirteen of them are compared. */
export interface NoteMonth {
  period: ChosenPeriod;
  label: string;
  quality: NoteQuality;
  shown: string;
}

export const actedWords = (quality: NoteQuality): string => shareWords(quality.actedOn.length, timesMarked(quality), 'no prompt answered');

export const noteMonths = (look: Look, last: ChosenPeriod): NoteMonth[] =>
  thirteenTo(last).map((period) => {
    const quality = noteQuality(look, withinDays(period));
    return { period, label: periodShort(period), quality, shown: actedWords(quality) };
  });

/** What the notes of a period show, as a sentence. */
export function notesFinding(quality: NoteQuality, words: string): string {
  const answered = timesMarked(quality);
  if (!answered) return `No prompt was answered in ${words}.`;
  const most = [...quality.byKind].sort(([, one], [, other]) => timesMarked(other) - timesMarked(one))[0];
  const kind = most && answered >= ENOUGH ? `; most often marked: words that “${(KIND_WORDS[most[0]] ?? most[0]).toLocaleLowerCase('en-GB')}” (${timesMarked(most[1])})` : '';
  return `Of ${answered === 1 ? '1 prompt' : `${answered} prompts`} answered in ${words}, a concern was recorded from ${quality.actedOn.length}${kind}.`;
}

export function recordsFinding({ records }: NoteQuality, words: string): string {
  if (!records.of) return `No first record was saved for a concern identified in ${words}.`;
  const most = (Object.keys(QUALITIES) as Unsaid[]).sort((one, other) => records.lacking[other].length - records.lacking[one].length)[0];
  const lacking = most && records.lacking[most].length ? `; most often missing: ${QUALITIES[most].toLocaleLowerCase('en-GB')} (${records.lacking[most].length})` : '';
  return `First records that say all three: ${shareWords(records.complete, records.of, 'none')}${lacking}.`;
}

export const notesTable = (months: readonly NoteMonth[]): Table => ({
  id: 'note-quality',
  caption: 'Prompts and first records, thirteen periods',
  columns: [
    { id: 'period', label: 'Period' },
    { id: 'acted_on', label: 'Acted on' },
    { id: 'dismissed', label: 'Dismissed' },
    { id: 'taken_back', label: 'Taken back' },
    { id: 'records', label: 'First records' },
    { id: 'complete', label: 'Say all three' },
    ...(Object.keys(QUALITIES) as Unsaid[]).map((quality) => ({ id: `without_${quality}`, label: `Without: ${QUALITIES[quality].toLocaleLowerCase('en-GB')}` })),
  ],
  rows: months.map(({ period, quality }) => [
    periodWords(period),
    quality.actedOn.length,
    quality.dismissed,
    quality.undone,
    quality.records.of,
    quality.records.complete,
    ...(Object.keys(QUALITIES) as Unsaid[]).map((each) => quality.records.lacking[each].length),
  ]),
});

export const reasonsTable = ({ byReason }: NoteQuality, words: string, reasonWords: (reason: string) => string): Table => ({
  id: 'dismissal-reasons',
  caption: `Why prompts were dismissed, ${words}`,
  columns: [{ id: 'reason', label: 'Reason' }, { id: 'dismissed', label: 'Dismissed' }],
  rows: [...byReason].sort(([, one], [, other]) => other - one).map(([reason, number]) => [reasonWords(reason), number]),
});

export const kindsTable = ({ byKind }: NoteQuality, words: string): Table => ({
  id: 'prompt-kinds',
  caption: `What the marked words do, ${words}`,
  columns: [{ id: 'kind', label: 'What the words do' }, { id: 'acted_on', label: 'Acted on' }, { id: 'dismissed', label: 'Dismissed' }],
  rows: [...byKind].sort(([, one], [, other]) => timesMarked(other) - timesMarked(one)).map(([kind, each]) => [KIND_WORDS[kind] ?? kind, each.actedOn.length, each.dismissed]),
});

export const phrasesTable = ({ phrases }: NoteQuality, words: string): Table => ({
  id: 'phrases',
  caption: `Phrases marked three times or more, ${words}`,
  columns: [{ id: 'phrase', label: 'Phrase' }, { id: 'marked', label: 'Marked' }, { id: 'acted_on', label: 'Acted on' }, { id: 'dismissed', label: 'Dismissed' }],
  rows: phrases.map((each) => [each.words, timesMarked(each), each.actedOn.length, each.dismissed]),
});
