/** What a rule is, and how a folder of rules becomes one index. */
import { anchorOf, needsOf } from './anchor.ts';
import { compile } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { needOf } from './program.ts';
import type { Need } from './program.ts';
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

/** A rule's pattern. It is compiled when it is first tried: most patterns are never near their words. */
export class Ready {
  /** its place among all patterns */
  readonly index: number;
  readonly rule: Rule;
  readonly source: string;
  #needs: readonly Need[] | undefined;
  #pattern: Pattern | undefined;
  #exceptions: Pattern[] | undefined;

  constructor(index: number, rule: Rule, source: string) {
    this.index = index;
    this.rule = rule;
    this.source = source;
  }

  /** what has to stand in reach before it is worth trying */
  get needs(): readonly Need[] {
    this.#needs ??= needsOf(this.source).map(needOf);
    return this.#needs;
  }

  get pattern(): Pattern {
    this.#pattern ??= compile(this.source);
    return this.#pattern;
  }

  get exceptions(): readonly Pattern[] {
    this.#exceptions ??= this.rule.exceptions.map(({ pattern }) => compile(pattern));
    return this.#exceptions;
  }
}

/** A pattern that may begin between `most` and `least` units before one that has the anchor. */
export interface Anchored {
  ready: Ready;
  least: number;
  most: number;
}

/** Patterns by the words and classes that they hang on. */
export interface Index {
  size: number;
  byWord: Map<string, Anchored[]>;
  byClass: Map<string, Anchored[]>;
}

/** Finds the anchor of every pattern once. */
export function indexRules(rules: readonly Rule[]): Index {
  const index: Index = { size: 0, byWord: new Map(), byClass: new Map() };
  const put = (map: Map<string, Anchored[]>, key: string, anchored: Anchored): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [anchored]);
    else list.push(anchored);
  };
  for (const rule of rules) {
    for (const source of rule.patterns) {
      const { words, classes, least, most } = anchorOf(source);
      const anchored = { ready: new Ready(index.size++, rule, source), least, most };
      for (const word of words) put(index.byWord, word, anchored);
      for (const name of classes) put(index.byClass, name, anchored);
    }
  }
  return index;
}
