import { standingIn } from './answers.ts';
import type { Look } from './look.ts';
import { QUALITIES, type Unsaid } from './record-quality.ts';
import { isIn, isWithin, type Within } from './within.ts';

/** How prompts with one phrase, of one kind, or all of them were answered. */
export interface Answered {
  /** stood in the words from which a concern was opened: the concerns, one for each prompt */
  actedOn: readonly string[];
  dismissed: number;
}

export interface NoteQuality extends Answered {
  /** dismissed and taken back since */
  undone: number;
  byReason: ReadonlyMap<string, number>;
  byKind: ReadonlyMap<string, Answered>;
  /** by phrase, most often marked first; only those that were marked several times, and none that may name somebody */
  phrases: readonly (Answered & { words: string })[];
  /** first records saved, of the concerns identified in the period, and those that say everything */
  records: { of: number; complete: number; lacking: Readonly<Record<Unsaid, readonly string[]>>; notSaved: readonly string[] };
}

/** A phrase that was marked less often says something of a note, and nothing of a service. */
const LEAST = 3;

interface Marked {
  kind: string;
  quote: string;
  concern: string | null;
}

/** What notes in a period were like: feedback for training, by service, never by person. */
export function noteQuality({ concerns, voided, answers }: Look, period: Within): NoteQuality {
  const standing = standingIn(answers);
  const acted = [...concerns, ...voided].flatMap(({ id, recorded, prompts }) => (isIn(recorded, period) ? prompts.map(({ kind, quote }): Marked => ({ kind, quote, concern: id })) : []));
  const put = answers.flatMap(({ id, recorded, what }) => (what.kind === 'prompt-dismissed' && isWithin(Temporal.Instant.from(recorded), period) ? [{ id, kind: what.promptKind, quote: what.quote, reason: what.reason, concern: null }] : []));
  const dismissed = put.filter(({ id }) => standing.has(id));
  const marked: Marked[] = [...acted, ...dismissed];
  const phrases = [...grouped(marked.filter(({ quote }) => !mayName(quote)), ({ quote }) => plain(quote))].map(([words, answered]) => ({ words, ...answered }));
  return {
    ...answeredOf(marked),
    undone: put.length - dismissed.length,
    byReason: countBy(dismissed.map(({ reason }) => reason)),
    byKind: grouped(marked, ({ kind }) => kind),
    phrases: phrases.filter((each) => timesMarked(each) >= LEAST).sort((one, other) => timesMarked(other) - timesMarked(one) || (one.words < other.words ? -1 : 1)),
    records: recordsIn(concerns, period),
  };
}

export const timesMarked = ({ actedOn, dismissed }: Answered): number => actedOn.length + dismissed;

const answeredOf = (marked: readonly Marked[]): Answered => {
  const actedOn = marked.flatMap(({ concern }) => concern ?? []);
  return { actedOn, dismissed: marked.length - actedOn.length };
};

const grouped = (marked: readonly Marked[], by: (each: Marked) => string): Map<string, Answered> => new Map([...Map.groupBy(marked, by)].map(([key, all]) => [key, answeredOf(all)]));

function countBy(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** In one spelling: without capitals, ends and double spaces. */
const plain = (quote: string): string => quote.toLocaleLowerCase('en-GB').replaceAll(/\s+/gu, ' ').replaceAll(/^[\s.,;:!?"“”'‘’]+|[\s.,;:!?"“”'‘’]+$/gu, '');

/** A capital within the words may be a name. */
const mayName = (quote: string): boolean => /\S.*\p{Lu}/su.test(quote.trim());

function recordsIn(concerns: Look['concerns'], period: Within): NoteQuality['records'] {
  const identified = concerns.filter((concern) => isIn(concern.identified, period));
  const saved = identified.flatMap(({ id, firstRecord }) => (firstRecord ? [{ id, unsaid: firstRecord.unsaid }] : []));
  const lacking = (quality: Unsaid) => saved.filter(({ unsaid }) => unsaid.includes(quality)).map(({ id }) => id);
  return {
    of: saved.length,
    complete: saved.filter(({ unsaid }) => !unsaid.length).length,
    lacking: Object.fromEntries((Object.keys(QUALITIES) as Unsaid[]).map((quality) => [quality, lacking(quality)])) as Record<Unsaid, string[]>,
    notSaved: identified.filter(({ firstRecord }) => !firstRecord).map(({ id }) => id),
  };
}
