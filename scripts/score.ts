/**
 * Measures the engine on labelled notes (`tests/corpus/LABELS.md`): `npm run score -- FILE.jsonl […]`.
 * `--quiet` leaves out the notes read wrongly.
 */
import { check } from '../lib/language/check.ts';
import { BadNotes, readNotes } from './notes-file.ts';

const MINIMISING = new Set(['label', 'mutual', 'normalise', 'downplay', 'intent', 'blame', 'diagnosis', 'agentless', 'vague', 'closing']);
const FACTS = ['behaviour', 'initiator', 'presentation'] as const;

interface Range {
  start: number;
  end: number;
  kind: string;
}

const share = (part: number, whole: number): string => (whole === 0 ? '  –' : (part / whole).toFixed(3));

function labelled(text: string, row: Record<string, unknown>): Range[] {
  const spans = Array.isArray(row['spans']) ? row['spans'] : [];
  return spans.flatMap((span: { quote?: unknown; kind?: unknown }) => {
    const start = text.indexOf(String(span.quote));
    return start < 0 ? [] : [{ start, end: start + String(span.quote).length, kind: String(span.kind) }];
  });
}

const overUnion = (a: Range, b: Range): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

function score(path: string, quiet: boolean): void {
  const tally = { hit: 0, missed: 0, falsely: 0, quiet: 0, spans: 0, marks: 0, paired: 0, agreed: 0 };
  const facts = { behaviour: 0, initiator: 0, presentation: 0 };
  const wrong: string[] = [];
  for (const { id, text, row } of readNotes(path)) {
    if (typeof row['prompt'] !== 'boolean') throw new BadNotes(`${path}: note ${id ?? '?'} has no label.`);
    const reading = check(text);
    const due = row['prompt'];
    tally[due ? (reading.prompt ? 'hit' : 'missed') : reading.prompt ? 'falsely' : 'quiet']++;
    if (due !== reading.prompt) {
      const marked = JSON.stringify(reading.findings.map(({ rule, quote }) => [rule, quote]));
      wrong.push(`${due ? 'missed ' : 'falsely'} ${id ?? ''}  ${String(row['why_not'] ?? '')}  ${text}  ${marked}`);
    }
    const truth = labelled(text, row);
    const marks = reading.findings.filter(({ kind }) => MINIMISING.has(kind));
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
    if (due && typeof row['facts'] === 'object' && row['facts'] !== null) {
      const labels = new Map(Object.entries(row['facts']));
      for (const fact of FACTS) if (labels.get(fact) === reading.facts[fact]) facts[fact]++;
    }
  }
  const due = tally.hit + tally.missed;
  const ordinary = tally.falsely + tally.quiet;
  const f1 = (2 * tally.hit) / (2 * tally.hit + tally.missed + tally.falsely || 1);
  const perThousand = ((1000 * tally.falsely) / (ordinary || 1)).toFixed(1);
  const lines = [
    path,
    `  prompt  precision ${share(tally.hit, tally.hit + tally.falsely)}  recall ${share(tally.hit, due)}  F1 ${f1.toFixed(3)}` +
      `  false ${tally.falsely} of ${ordinary} (${perThousand} per 1,000)`,
    `  spans   precision ${share(tally.paired, tally.marks)}  recall ${share(tally.paired, tally.spans)}` +
      `  same kind ${share(tally.agreed, tally.paired)}`,
    `  facts   ${FACTS.map((fact) => `${fact} ${share(facts[fact], due)}`).join('  ')}`,
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  if (!quiet) process.stdout.write(wrong.map((line) => `${line}\n`).join(''));
}

const paths = process.argv.slice(2).filter((argument) => argument !== '--quiet');
try {
  if (paths.length === 0) throw new BadNotes('Give one or more .jsonl files of labelled notes.');
  for (const path of paths) score(path, process.argv.includes('--quiet'));
} catch (error) {
  if (!(error instanceof BadNotes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
