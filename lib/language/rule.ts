/** What a rule is, and how a folder of rules becomes one index. */
import { compile } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Kind, Level, Source } from './types.ts';

/**
 * Where a rule's words count. `peers`: in or beside a sentence about adults who use the service. `matter`: only in a note where
 * another finding already shows such a matter. `act`: the pattern itself names the people.
 */
type Scope = 'peers' | 'matter' | 'act';

/** One rule, as data. */
export interface Rule {
  /** `kind/what-it-finds` */
  id: string;
  kind: Kind;
  level: Level;
  scope: Scope;
  /** words of everyday speech too: beside a matter they count, but no number of them makes one */
  everyday?: true;
  patterns: string[];
  /** words that end the match where they meet it, each with a note that would be marked without it */
  exceptions: Array<{ pattern: string; example: string }>;
  /** what the words do */
  effect: string;
  /** what to write instead, as a question */
  question: string;
  /** why it matters */
  reason: string;
  source: Source;
  /** notes in which this rule fires at exactly the words in square brackets */
  must: string[];
  /** notes in which it does not fire */
  mustNot: string[];
}

/** A rule's pattern, ready to run. */
export interface Ready {
  rule: Rule;
  pattern: Pattern;
  exceptions: Pattern[];
}

/** Rules by the word or class that their first unit must have. */
export interface Index {
  byWord: Map<string, Ready[]>;
  byClass: Map<string, Ready[]>;
}

/** Compiles every rule once. */
export function indexRules(rules: readonly Rule[]): Index {
  const index: Index = { byWord: new Map(), byClass: new Map() };
  const put = (map: Map<string, Ready[]>, key: string, ready: Ready): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [ready]);
    else list.push(ready);
  };
  for (const rule of rules) {
    const exceptions = rule.exceptions.map(({ pattern }) => compile(pattern));
    for (const source of rule.patterns) {
      const pattern = compile(source);
      const ready = { rule, pattern, exceptions };
      for (const word of pattern.heads.words) put(index.byWord, word, ready);
      for (const name of pattern.heads.classes) put(index.byClass, name, ready);
    }
  }
  return index;
}

