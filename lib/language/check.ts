/** Reads a note: words, people, scenes, matches, context, overlaps, facts. The engine's only door. */
import { scenes } from './context/scene.ts';
import { readFacts } from './facts.ts';
import { findMatches } from './matches.ts';
import { mentions } from './people/people.ts';
import { settle } from './settle.ts';
import type { Reading } from './types.ts';
import { readNote } from './units.ts';

/**
 * What the words of one note do, and what it already records. Pure and deterministic; the work is linear in the length of
 * `text`. Offsets are UTF-16 code units of `text` exactly as given, line ends and emoji included.
 */
export function check(text: string): Reading {
  const note = readNote(text);
  const all = scenes(note);
  const findings = settle(note, findMatches(note, all));
  return {
    prompt: findings.some(({ level }) => level !== 'nudge'),
    findings,
    facts: readFacts(note, findings),
    people: mentions(text, note.tokens, note.people),
  };
}
