import type { PatternKind } from '../pattern-kinds.ts';
import type { Field } from '../steps/field.ts';
import type { Alike } from './alike.ts';
import type { Found } from './found.ts';
import { PART_OF_DAY, type PartOfDay } from './parts-of-day.ts';
import type { Cell } from './places-and-times.ts';

type Names = ReadonlyMap<string, string>;

/** How an adult is written. */
const nameOf = (key: string, names: Names): string => names.get(key) ?? key;

export const KIND_WORDS: Record<PatternKind, string> = {
  'repeated-targeting': 'Repeated targeting',
  phrase: 'The same words about the same two',
  signs: 'Warning signs that stand together',
  'place-and-time': 'A place at a time of day',
};

/** Whom or what a proposed pattern is about, in words. */
export function aboutWords({ kind, about }: Pick<Found, 'kind' | 'about'>, names: Names): string {
  const [first = '', ...others] = about;
  if (kind === 'phrase') return `“${first}”: ${others.map((key) => nameOf(key, names)).join(' and ')}`;
  if (kind === 'place-and-time') return `${first}, ${PART_OF_DAY[others[0] as PartOfDay].label.toLocaleLowerCase('en-GB')}`;
  return nameOf(first, names);
}

/** The same of what is only counted. */
export const alikeWords = ({ likeness, about }: Alike, names: Names): string =>
  likeness === 'place' || likeness === 'part' ? about.join(', ') : about.map((key) => nameOf(key, names)).join(' and ');

const QUESTIONS: Record<PatternKind, string> = {
  'repeated-targeting': 'Is this repeated targeting?',
  phrase: 'Do these words hide what happens between the two?',
  signs: 'Do these signs belong together?',
  'place-and-time': 'Is this place at this time a risk of its own?',
};

/** What is asked of who decides. */
export const decisionFields = (kind: PatternKind): readonly Field[] => [
  { id: 'agreed', kind: 'choice', label: QUESTIONS[kind], options: { yes: 'Yes', no: 'No' } },
  { id: 'reason', kind: 'sentence', what: 'why', label: 'Why?', hint: 'What you looked at, and what follows from it.' },
];

/** What the picture of places and times shows, as a sentence. */
export function findingOf(cells: readonly Cell[]): string {
  const all = cells.reduce((sum, { happened }) => sum + happened, 0);
  const [most, ...others] = cells.filter(({ standsOut }) => standsOut).sort((one, other) => other.happened - one.happened);
  if (!most) return `No place at a time of day stands out of ${all} incidents in twelve months`;
  return `${most.place} at ${PART_OF_DAY[most.part].label.toLocaleLowerCase('en-GB')} stands out: ${most.happened} of ${all} incidents in twelve months${others.length ? `, and ${others.length} more` : ''}`;
}
