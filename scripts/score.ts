/**
 * Measures the engine on labelled notes (`tests/corpus/LABELS.md`): `npm run score -- FILE.jsonl […]`, where `--quiet` leaves out the
 * notes read wrongly; `npm run score -- --leave-one-out` trains anew for each file of the
 * corpus, and `--swaps` writes its notes otherwise. The last line is JSON.
 */
import { basename } from 'node:path';
import { check } from '../lib/language/check.ts';
import { BadNotes, readNotes } from './notes-file.ts';
import { scoreLeaveOneOut } from './score/leave-one-out.ts';
import { scoreSwaps } from './score/swaps.ts';
import { count, figures, nothing, tableOf } from './score/measure.ts';
import type { Judged } from './score/measure.ts';
import { notesOf, readCorpus } from './train/corpus.ts';

/** The labels of a line; throws `BadNotes` where there are none. */
function judged(path: string, id: string | null, text: string, row: Record<string, unknown>): Judged {
  if (typeof row['prompt'] !== 'boolean') throw new BadNotes(`${path}: note ${id ?? '?'} has no label.`);
  const spans = Array.isArray(row['spans']) ? row['spans'].map((span: { quote?: unknown; kind?: unknown }) => ({ quote: String(span.quote), kind: String(span.kind) })) : [];
  const facts = typeof row['facts'] === 'object' && row['facts'] !== null ? Object.fromEntries(Object.entries(row['facts']).map(([name, value]) => [name, value === true])) : {};
  return { id: id ?? '', text, prompt: row['prompt'], spans, facts, matter: [] };
}

function score(path: string, quiet: boolean): [string, Record<string, number | null>] {
  const tally = nothing();
  for (const { id, text, row } of readNotes(path)) {
    const note = judged(path, id, text, row);
    const said = check(text);
    count(tally, note, said);
    if (quiet || note.prompt === said.prompt) continue;
    const marks = JSON.stringify(said.findings.map(({ rule, quote }) => [rule, quote]));
    process.stdout.write(`${note.prompt ? 'missed ' : 'falsely'} ${note.id}  ${said.p.toFixed(2)}  ${String(row['why_not'] ?? '')}  ${text}  ${marks}\n`);
  }
  return [basename(path, '.jsonl'), figures(tally)];
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
try {
  if (process.argv.includes('--leave-one-out')) scoreLeaveOneOut();
  else if (process.argv.includes('--swaps')) {
    scoreSwaps('notes that were never trained on', notesOf('notes-own.jsonl'), check);
    scoreSwaps('notes that were trained on', readCorpus(), check);
  } else {
    if (paths.length === 0) throw new BadNotes('Give one or more .jsonl files of labelled notes, or --leave-one-out.');
    const rows = paths.map((path) => score(path, process.argv.includes('--quiet')));
    process.stdout.write(`${tableOf(rows)}${JSON.stringify(Object.fromEntries(rows))}\n`);
  }
} catch (error) {
  if (!(error instanceof BadNotes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
