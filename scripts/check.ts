/**
 * Reads notes from a file and prints one JSON line a note: `npm run check -- FILE` (`-` is standard input). A sentence that the
 * reader marks by itself comes with the words that weighed most.
 */
import { check } from '../lib/language/check.ts';
import { weighed } from '../lib/language/reader/weighed.ts';
import type { Finding } from '../lib/language/types.ts';
import { BadNotes, readNotes } from './notes-file.ts';

function shown(text: string, { start, end, quote, kind, rule, level, question }: Finding): Record<string, unknown> {
  const row = { start, end, quote, kind, rule, level, question };
  return rule === 'reader/sentence' ? { ...row, weighed: weighed(text, row, check).map((word) => word.quote) } : row;
}

const [path, ...rest] = process.argv.slice(2);
try {
  if (path === undefined || rest.length > 0) throw new BadNotes('Give one file of notes (.txt or .jsonl), or - for standard input.');
  for (const { id, text } of readNotes(path)) {
    const { prompt, p, findings, facts } = check(text);
    const { behaviour, initiator, presentation } = facts;
    process.stdout.write(`${JSON.stringify({ id, prompt, p: Math.round(p * 1e4) / 1e4, findings: findings.map((finding) => shown(text, finding)), facts: { behaviour, initiator, presentation } })}\n`);
  }
} catch (error) {
  if (!(error instanceof BadNotes)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
