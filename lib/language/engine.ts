/** Reads a note: words, people, scenes, matches, context, overlaps, the reader's opinion, facts. The reader's numbers are given to it. */
import { scenes } from './context/scene.ts';
import type { Scene } from './context/scene.ts';
import { readFacts } from './facts.ts';
import { findMatches } from './matches.ts';
import type { Roster } from './people/roster.ts';
import type { Ruled } from './reader/features.ts';
import type { Model } from './reader/model.ts';
import { reader } from './reader/read.ts';
import type { Opinion } from './reader/read.ts';
import { markedIn, nearMatter, sentenceFinding, speak, wordsFinding } from './reader/speak.ts';
import { wordsOf } from './reader/words.ts';
import { settle } from './settle.ts';
import type { Facts, Finding, Mention, Reading } from './types.ts';
import { mentions, readNote } from './units.ts';
import type { Note } from './units.ts';

/** A reading with the reader's own word on it. */
export interface Opinionated extends Reading {
  /** how likely it is that a careful lead would want to be asked: 0 to 1, for notes as they come in an ordinary week */
  p: number;
}

/**
 * The engine with a model, and with the people whom a service has written down, if it has. What it answers with is pure and deterministic; its work is linear in the length of `text`.
 * Offsets are UTF-16 code units of `text` exactly as given, line ends and emoji included.
 */
export function checkWith(model: Model, roster?: Roster): (text: string) => Opinionated {
  const opinionOf = reader(model);
  return (text) => {
    const note = readNote(text, roster);
    const all = scenes(note);
    const ruled = readByRules(note, all);
    const opinion = opinionOf(note, all, ruled);
    const { findings, matches } = ruled;
    const { shown } = opinion;
    const said = speak(
      {
        findings,
        sentence: () => sentenceFinding(note, matches, note.sentences[shown] ?? 0, note.sentences[shown + 1] ?? note.units.length),
        words: () => {
          const marked = markedIn(note, findings);
          const near = nearMatter(opinion, (sentence) => marked.has(sentence));
          return wordsOf(note, all, ruled, model.words, near).map((words) => wordsFinding(note, words));
        },
      },
      opinion,
      model.levels,
    );
    return opinionated(said, ruled.facts, opinion, mentions(note));
  };
}

/** A reading from all that was found. */
export function opinionated(findings: Finding[], found: Facts, { p, facts }: Opinion, people: Mention[]): Opinionated {
  return {
    prompt: findings.some(({ level }) => level !== 'nudge'),
    p,
    findings,
    // Place and time are words to look up; the other three are read.
    facts: facts === undefined ? found : { ...found, behaviour: facts.behaviour > 0, initiator: facts.initiator > 0, presentation: facts.presentation > 0 },
    people,
  };
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
