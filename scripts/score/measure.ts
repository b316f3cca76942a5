/** Measures a reading against labels (`tests/corpus/LABELS.md`): prompts, spans, facts, and whether the sentence shown holds the matter. */
import type { Facts, Finding } from '../../lib/language/types.ts';

const MINIMISING = new Set(['label', 'mutual', 'normalise', 'downplay', 'intent', 'blame', 'diagnosis', 'agentless', 'vague', 'closing']);
const FACTS = ['behaviour', 'initiator', 'presentation'] as const;

/** A note with its labels. */
export interface Judged {
  id: string;
  text: string;
  prompt: boolean;
  spans: ReadonlyArray<{ quote: string; kind: string }>;
  facts: Readonly<Record<string, boolean>>;
  /** sentences that hold the matter; empty where nobody marked them */
  matter: readonly string[];
}

/** What the engine says of it. */
export interface Said {
  prompt: boolean;
  p: number;
  findings: readonly Finding[];
  facts: Facts;
}

/** Counts of one file. */
export interface Tally {
  hit: number;
  missed: number;
  falsely: number;
  quiet: number;
  /** false alarms that are nudges only */
  nudged: number;
  words: number;
  spans: number;
  marks: number;
  paired: number;
  agreed: number;
  facts: Record<(typeof FACTS)[number], number>;
  /** prompts on notes whose matter is marked, and those of them with a finding inside it */
  shown: number;
  holding: number;
}

interface Range {
  start: number;
  end: number;
  kind: string;
}

export const nothing = (): Tally => ({
  hit: 0, missed: 0, falsely: 0, quiet: 0, nudged: 0, words: 0, spans: 0, marks: 0, paired: 0, agreed: 0,
  facts: { behaviour: 0, initiator: 0, presentation: 0 }, shown: 0, holding: 0,
});

const overUnion = (a: Range, b: Range): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

const placed = (text: string, quote: string, kind: string): Range[] => {
  const start = text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length, kind }];
};

/** Adds one note to the tally. */
export function count(tally: Tally, note: Judged, said: Said): void {
  tally[note.prompt ? (said.prompt ? 'hit' : 'missed') : said.prompt ? 'falsely' : 'quiet']++;
  tally.words += note.text.split(/\s+/u).filter((word) => word !== '').length;
  if (!note.prompt && !said.prompt && said.findings.length > 0) tally.nudged++;
  countSpans(tally, note, said);
  if (!note.prompt) return;
  for (const fact of FACTS) if (note.facts[fact] === said.facts[fact]) tally.facts[fact]++;
  if (!said.prompt || note.matter.length === 0) return;
  const matter = note.matter.flatMap((quote) => placed(note.text, quote, ''));
  const loud = said.findings.filter(({ level }) => level !== 'nudge');
  tally.shown++;
  if (loud.some((finding) => matter.some((range) => finding.start < range.end && finding.end > range.start))) tally.holding++;
}

/** Spans and marks one to one, by intersection over union of a half and more. */
function countSpans(tally: Tally, { text, spans }: Judged, { findings }: Said): void {
  const truth = spans.flatMap(({ quote, kind }) => placed(text, quote, kind));
  const marks = findings.filter(({ kind, rule }) => MINIMISING.has(kind) && rule !== 'reader/sentence');
  tally.spans += truth.length;
  tally.marks += marks.length;
  const free = new Set(truth);
  for (const mark of marks) {
    const best = [...free].toSorted((a, b) => overUnion(b, mark) - overUnion(a, mark))[0];
    if (best === undefined || overUnion(best, mark) < 0.5) continue;
    free.delete(best);
    tally.paired++;
    if (best.kind === mark.kind) tally.agreed++;
  }
}

/** One tally of several. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = nothing();
  for (const tally of tallies) {
    for (const key of Object.keys(sum) as Array<keyof Tally>) if (key !== 'facts') sum[key] += tally[key];
    for (const fact of FACTS) sum.facts[fact] += tally.facts[fact];
  }
  return sum;
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000);

/** The figures of a tally, shares rounded to a thousandth, `null` where there is nothing to share. */
export function figures(tally: Tally): Record<string, number | null> {
  const due = tally.hit + tally.missed;
  return {
    notes: due + tally.falsely + tally.quiet,
    true: due,
    precision: ratio(tally.hit, tally.hit + tally.falsely),
    recall: ratio(tally.hit, due),
    f1: ratio(2 * tally.hit, 2 * tally.hit + tally.missed + tally.falsely),
    falsePrompts: tally.falsely,
    falsePromptsPer1000Words: ratio(1000 * tally.falsely, tally.words),
    falseNudgesPer1000Words: ratio(1000 * tally.nudged, tally.words),
    spanPrecision: ratio(tally.paired, tally.marks),
    spanRecall: ratio(tally.paired, tally.spans),
    spanKind: ratio(tally.agreed, tally.paired),
    behaviour: ratio(tally.facts.behaviour, due),
    initiator: ratio(tally.facts.initiator, due),
    presentation: ratio(tally.facts.presentation, due),
    sentenceHolds: ratio(tally.holding, tally.shown),
  };
}

const COLUMNS: ReadonlyArray<[string, string]> = [
  ['notes', 'notes'], ['true', 'true'], ['precision', 'precision'], ['recall', 'recall'], ['f1', 'F1'], ['falsePromptsPer1000Words', 'false prompts /1,000 words'],
  ['falseNudgesPer1000Words', 'false nudges'], ['spanPrecision', 'span precision'], ['spanRecall', 'recall'], ['spanKind', 'kind'],
  ['behaviour', 'behaviour'], ['initiator', 'initiator'], ['presentation', 'presentation'], ['sentenceHolds', 'sentence holds'],
];

/** A table of figures by name, in Markdown. */
export function tableOf(rows: ReadonlyArray<readonly [string, Record<string, number | null>]>): string {
  const head = `| | ${COLUMNS.map(([, title]) => title).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length + 1)}\n`;
  return head + rows.map(([name, row]) => `| ${name} | ${COLUMNS.map(([key]) => row[key] ?? '–').join(' | ')} |\n`).join('');
}
