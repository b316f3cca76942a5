/** Reads a note: words, people, scenes, matches, context, overlaps, the reader's opinion, facts. The reader's numbers are given to it. */
import { scenes } from './context/scene.ts';
import type { Scene } from './context/scene.ts';
import { readFacts } from './facts.ts';
import { findMatches } from './matches.ts';
import { mentions } from './people/people.ts';
import type { Ruled } from './reader/features.ts';
import type { Model } from './reader/model.ts';
import { reader } from './reader/read.ts';
import type { Opinion } from './reader/read.ts';
import { speak } from './reader/speak.ts';
import type { UnitMemo } from './reader/words.ts';
import { settle } from './settle.ts';
import type { Facts, Reading } from './types.ts';
import { readNote } from './units.ts';
import type { Note } from './units.ts';

/** A reading with the reader's own word on it. */
export interface Opinionated extends Reading {
  /** how likely it is that a careful lead would want to be asked: 0 to 1, for notes as they come in an ordinary week */
  p: number;
}

/**
 * The engine with a model. What it answers with is pure and deterministic; its work is linear in the length of `text`.
 * Offsets are UTF-16 code units of `text` exactly as given, line ends and emoji included.
 */
export function checkWith(model: Model): (text: string) => Opinionated {
  const opinionOf = reader(model);
  return (text) => {
    const note = readNote(text);
    const all = scenes(note);
    const ruled = readByRules(note, all);
    const opinion = opinionOf(note, all, ruled);
    return opinionated(note, all, ruled, opinion, model);
  };
}

/** A reading from all that was found. */
export function opinionated(note: Note, all: readonly Scene[], ruled: Ruled, opinion: Opinion, model: Model, memo?: UnitMemo): Opinionated {
  const findings = speak(note, all, ruled, opinion, model, memo);
  return {
    prompt: findings.some(({ level }) => level !== 'nudge'),
    p: opinion.p,
    findings,
    facts: factsOf(ruled.facts, opinion),
    people: mentions(note.text, note.tokens, note.people),
  };
}

/** Place and time are words to look up; the other three are read. */
function factsOf(found: Facts, { facts }: Opinion): Facts {
  if (facts === undefined) return found;
  return { ...found, behaviour: facts.behaviour > 0, initiator: facts.initiator > 0, presentation: facts.presentation > 0 };
}

function readByRules(note: Note, all: readonly Scene[]): Ruled {
  const matches = findMatches(note, all);
  const findings = settle(note, matches);
  return { matches, findings, facts: readFacts(note, findings) };
}

/**
 * What rules alone say of a note, whatever the reader thinks: what the proofs of rules, contexts and facts look at. `prompt` is
 * true where a finding would prompt by itself.
 */
export function readRules(text: string): Pick<Reading, 'prompt' | 'findings' | 'facts'> {
  const note = readNote(text);
  const { findings, facts } = readByRules(note, scenes(note));
  return { prompt: findings.some(({ level }) => level !== 'nudge'), findings: [...findings], facts };
}
