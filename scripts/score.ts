/**
 * Measures the engine on labelled notes (`tests/corpus/LABELS.md`): `npm run score -- FILE.jsonl […]`, where `--quiet` leaves out the
 * notes read wrongly and `--rules` asks the rules alone; `npm run score -- --leave-one-out` trains anew for each file of the
 * corpus, `--leave-groups-out` for each of nine groups of files, `--swaps` writes its notes otherwise, and `--floor` keeps what was reached as the least that a test lets through. The last line is JSON.
 */
import { basename } from 'node:path';
import { check } from '../lib/language/check.ts';
import { readRules } from '../lib/language/engine.ts';
import { BadNotes } from './notes-file.ts';
import { writeFloor } from './score/floor.ts';
import { scoreFile } from './score/judged.ts';
import { scoreLeaveOneOut } from './score/leave-one-out.ts';
import { scoreSwaps } from './score/swaps.ts';
import { type Judged, type Said, tableOf } from './score/measure.ts';
import { notesOf, readCorpus } from './train/notes.ts';

function wrong(note: Judged, said: Said, row: Record<string, unknown>): void {
  if (note.prompt === said.prompt) return;
  const marks = JSON.stringify(said.findings.map(({ rule, quote }) => [rule, quote]));
  process.stdout.write(`${note.prompt ? 'missed ' : 'falsely'} ${note.id}  ${said.p.toFixed(2)}  ${String(row['why_not'] ?? '')}  ${note.text}  ${marks}\n`);
}

/** Rules alone have no opinion of how likely it is. */
const rulesAlone = (text: string): Said => ({ ...readRules(text), p: Number.NaN });

const given = (option: string): boolean => process.argv.includes(option);
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
try {
  if (given('--leave-one-out') || given('--leave-groups-out')) scoreLeaveOneOut(given('--leave-groups-out'));
  else if (given('--floor')) writeFloor();
  else if (given('--swaps')) {
    scoreSwaps('notes that were never trained on', notesOf('notes-own.jsonl'), check);
    scoreSwaps('notes that were trained on', readCorpus(), check);
  } else {
    if (paths.length === 0) throw new BadNotes('Give one or more .jsonl files of labelled notes, or --leave-one-out.');
    const read = given('--rules') ? rulesAlone : check;
    const rows = paths.map((path): [string, Record<string, number | null>] => [basename(path, '.jsonl'), scoreFile(path, read, given('--quiet') ? undefined : wrong)]);
    process.stdout.write(`${tableOf(rows)}${JSON.stringify(Object.fromEntries(rows))}\n`);
  }
} catch (error) {
  if (!(error instanceof BadNotes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
