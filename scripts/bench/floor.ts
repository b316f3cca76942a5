/** The floor: what one compiled alternation needs that looks for the same phrases and does nothing else. */
import { anchorOf } from '../../lib/language/anchor.ts';
import { LEXEME, wordsOf } from '../../lib/language/pattern.ts';
import { RULES } from '../../lib/language/rules/index.ts';
import { VERB_CLASSES } from '../../lib/language/verbs.ts';

const sources = RULES.flatMap(({ patterns }) => patterns);

/** One of `words`, and what lies between it and the next word. */
const oneOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})\\b\\W*`;

function classOf(name: string): string {
  const verbs = [...VERB_CLASSES].flatMap(([verb, classes]) => (classes.includes(name) ? [verb] : []));
  return verbs.length > 0 ? oneOf(verbs) : '[a-z]+\\W*';
}

/** A pattern of the rules as a regular expression. People and pronouns are any word. */
function expressionOf(source: string): string {
  return (source.match(LEXEME) ?? [])
    .map((sign) => {
      if (sign === '(' || sign === '[') return '(?:';
      if (sign === ']') return ')?';
      if (sign === ')' || sign === '|') return sign;
      if (sign === '<' || sign === '>') return '';
      if (sign.startsWith('..')) return `(?:\\w+\\W+){0,${Number.parseInt(sign.slice(2), 10)}}`;
      return sign.startsWith('_') ? classOf(sign.slice(1)) : oneOf(wordsOf(sign));
    })
    .join('');
}

const counter = (expression: RegExp) => (text: string): number => [...text.matchAll(expression)].length;

/** All phrases as one alternation. */
export const phrases = counter(new RegExp(`\\b(?:${sources.map((source) => `(?:${expressionOf(source)})`).join('|')})`, 'gi'));

/** Of each phrase only its rarest words, as one alternation: what no search for these phrases can do without. */
export const anchors = counter(new RegExp(`\\b(?:${[...new Set(sources.flatMap((source) => [...anchorOf(source).words]))].join('|')})\\b`, 'gi'));
