/** Reads notes from a file and prints one JSON line a note: `npm run check -- FILE` (`-` is standard input). */
import { check } from '../lib/language/check.ts';
import { BadNotes, readNotes } from './notes-file.ts';

const [path, ...rest] = process.argv.slice(2);
try {
  if (path === undefined || rest.length > 0) throw new BadNotes('Give one file of notes (.txt or .jsonl), or - for standard input.');
  for (const { id, text } of readNotes(path)) {
    const { prompt, p, findings, facts } = check(text);
    const shown = findings.map(({ start, end, quote, kind, rule, level, question }) => ({ start, end, quote, kind, rule, level, question }));
    const { behaviour, initiator, presentation } = facts;
    process.stdout.write(`${JSON.stringify({ id, prompt, p: Math.round(p * 1e4) / 1e4, findings: shown, facts: { behaviour, initiator, presentation } })}\n`);
  }
} catch (error) {
  if (!(error instanceof BadNotes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
