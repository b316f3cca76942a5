/** What a rule is, and how a folder of rules becomes one index. */
import { anchorOf, needsOf } from './anchor.ts';
import type { Anchor } from './anchor.ts';
import { compile } from './pattern.ts';
import { needOf } from './program.ts';
import type { Need, Program } from './program.ts';
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

/** A rule's pattern, with its anchor. It is compiled when it is first tried: most patterns are never near their words. */
export class Ready {
  /** its place among all patterns */
  readonly index: number;
  /** it may begin between `most` and `least` units before one that has the anchor */
  readonly least: number;
  readonly most: number;
  #need: Need | undefined;
  #looked = false;
  readonly rule: Rule;
  readonly source: string;
  #pattern: Program | undefined;
  #exceptions: Program[] | undefined;

  constructor(index: number, { least, most }: Anchor, rule: Rule, source: string) {
    this.index = index;
    this.least = least;
    this.most = most;
    this.rule = rule;
    this.source = source;
  }

  /** what else has to stand in reach before it is worth trying */
  get need(): Need | undefined {
    if (!this.#looked) {
      this.#need = needOf(needsOf(this.source));
      this.#looked = true;
    }
    return this.#need;
  }

  get pattern(): Program {
    this.#pattern ??= compile(this.source);
    return this.#pattern;
  }

  get exceptions(): readonly Program[] {
    this.#exceptions ??= this.rule.exceptions.map(({ pattern }) => compile(pattern));
    return this.#exceptions;
  }
}

/** Patterns by the words and classes that they hang on. */
export interface Index {
  size: number;
  byWord: Map<string, Ready[]>;
  byClass: Map<string, Ready[]>;
}

/** The anchors of all patterns as text, a line each, so that a build can work them out: see `rules/anchors.ts`. */
export const packAnchors = (rules: readonly Rule[]): string => rules.flatMap(({ patterns }) => patterns.map((source) => packAnchor(anchorOf(source)))).join('\n');

const packAnchor = ({ words, classes, least, most }: Anchor): string => [least, most, ...words, ...[...classes].map((name) => `_${name}`)].join(' ');

function unpackAnchor(line: string): Anchor {
  const [least, most, ...signs] = line.split(' ');
  const anchor: Anchor = { words: new Set(), classes: new Set(), least: Number(least), most: Number(most) };
  for (const sign of signs) {
    if (sign.startsWith('_')) anchor.classes.add(sign.slice(1));
    else anchor.words.add(sign);
  }
  return anchor;
}

/** Finds the anchor of every pattern once, or takes them from `packed`. */
export function indexRules(rules: readonly Rule[], packed = ''): Index {
  const index: Index = { size: 0, byWord: new Map(), byClass: new Map() };
  const put = (map: Map<string, Ready[]>, key: string, ready: Ready): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [ready]);
    else list.push(ready);
  };
  const lines = packed === '' ? [] : packed.split('\n');
  for (const rule of rules) {
    for (const source of rule.patterns) {
      const line = lines[index.size];
      const anchor = line === undefined ? anchorOf(source) : unpackAnchor(line);
      const ready = new Ready(index.size++, anchor, rule, source);
      for (const word of anchor.words) put(index.byWord, word, ready);
      for (const name of anchor.classes) put(index.byClass, name, ready);
    }
  }
  return index;
}
