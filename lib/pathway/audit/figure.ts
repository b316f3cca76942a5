import { z } from 'zod';
import { STEP } from '../steps.ts';

const weekly = STEP['1.5'].fields;
const fortnightly = STEP['2.5'].fields;

/** Every figure of an audit by its name: the question that it answers. Names stand in signed audits: a new figure gets a new one. */
export const FIGURES = {
  sameDay: weekly[0].label,
  delayed: weekly[1].label,
  missingDetail: weekly[2].label,
  plans: fortnightly[0].label,
  gaps: fortnightly[1].label,
  repeats: fortnightly[2].label,
  seniorReviews: 'How many concerns asked for a senior review, because the same adult targeted others before?',
  oversight: 'How many 72-hour reviews (3.4) were done on time?',
  learning: 'How many learning reviews (3.5) were done on time?',
  themes: 'Which themes stand in two or more concerns?',
  actions: 'How many of the actions that were due are complete?',
  times: 'How long did each step take from when staff became aware?',
  prompts: 'How many prompts in notes were acted on?',
} as const;
export type FigureId = keyof typeof FIGURES;

const count = z.int().min(0);

/**
 * One thing behind a figure: which concern, and what of it. No name: neither of an adult nor of anybody who worked on it.
 * - `id` names it within its concern: a clock, an event, an action or a theme, as the record does
 * - `is` says in a word how it stands, `words` says it for people; `counts` where it is in the numerator
 */
const Item = z.strictObject({ concern: z.string().max(60), id: z.string().max(200), is: z.string().max(60), counts: z.boolean(), words: z.string().max(500), notes: z.array(z.string().max(5000)).max(200) });
export type FigureItem = z.infer<typeof Item>;

/**
 * A figure as it was counted. `of` is null where it is a count and no share, `part` where it is neither; `shown` is what
 * people read, `beside` what stands beside it in counts; `trigger` is null where the pathway hangs nothing on it.
 */
export const Figure = z.strictObject({
  id: z.enum(Object.keys(FIGURES) as [FigureId, ...FigureId[]]),
  part: count.nullable(),
  of: count.nullable(),
  shown: z.string().max(200),
  beside: z.record(z.string().max(60), count),
  trigger: z.boolean().nullable(),
  items: z.array(Item).max(20_000),
});
export type Figure = z.infer<typeof Figure>;

/** What stands beside a figure, in words. */
export const BESIDE: Readonly<Record<string, string>> = {
  late: 'late',
  missed: 'missed',
  notYetDue: 'not yet due',
  notApplicable: 'not applicable',
  void: 'recorded in error',
  proposed: 'with an earlier sign',
  undecided: 'to be decided',
  notSaved: 'without a first record',
  prevented: 'stopped before it happened',
  gap: 'for a gap',
  order: 'for an order',
  source: 'for a source',
  none: 'no gap, as somebody decided',
  onTime: 'complete on time',
  overdue: 'overdue',
  cancelled: 'cancelled',
  dismissed: 'dismissed',
  undone: 'dismissed and taken back',
  linkedLater: 'dismissed and linked to a concern since',
};

/** Whether a figure says something else: another numerator, denominator or trigger, or other things in the numerator. */
export const isSameFigure = (one: Figure, other: Figure): boolean => sumOf(one) === sumOf(other);

const sumOf = ({ id, part, of, trigger, items }: Figure): string =>
  JSON.stringify([id, part, of, trigger, items.filter(({ counts }) => counts).map(({ concern, id: item }) => `${concern} ${item}`).toSorted()]);
