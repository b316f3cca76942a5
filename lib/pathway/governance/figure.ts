import { count } from '../reminder-words.ts';
import type { OnTime } from '../measures/on-time.ts';
import type { Outcome } from '../measures/outcome.ts';

/** Concerns that a part of a figure is made of; one that counts twice stands twice. */
export interface Behind {
  label: string;
  concerns: readonly string[];
}

/** One figure as it is shown: never without its numerator and denominator, nor without what is behind it. */
export interface Figure {
  id: string;
  label: string;
  shown: string;
  part: number | null;
  of: number | null;
  /** what stands beside it and is not inside: late, missed, not yet due */
  beside: string;
  /** what it asks for; null where it asks for nothing */
  asks: string | null;
  behind: readonly Behind[];
}

export const OUTCOME_WORDS: Record<Outcome, string> = { onTime: 'On time', late: 'Late', missed: 'Missed', notYetDue: 'Not yet due', notApplicable: 'Not applicable', void: 'Recorded in error' };
const LATER: readonly Outcome[] = ['late', 'missed', 'notYetDue', 'notApplicable', 'void'];

/** A share on time, with its outcomes behind it. */
export function shareFigure(id: string, label: string, share: OnTime<{ concern: string }>, trigger: string | null): Figure {
  return {
    id,
    label,
    shown: share.shown,
    part: share.onTime,
    of: share.due,
    beside: LATER.filter((outcome) => share[outcome]).map((outcome) => `${share[outcome]} ${OUTCOME_WORDS[outcome].toLocaleLowerCase('en-GB')}`).join(', '),
    asks: share.trigger ? trigger : null,
    behind: (['onTime', ...LATER] as const).map((outcome) => ({ label: OUTCOME_WORDS[outcome], concerns: share.behind[outcome].map(({ concern }) => concern) })),
  };
}

/** So many of something. */
export const countFigure = (id: string, label: string, number: number, more: Partial<Figure> = {}): Figure => ({ id, label, shown: String(number), part: number, of: null, beside: '', asks: null, behind: [], ...more });

/** Parts of a figure that are there: "2 for a gap, 1 for an order". */
export const parts = (all: readonly (readonly [number, string])[]): string => all.flatMap(([number, words]) => (number ? [`${number} ${words}`] : [])).join(', ');

export const concernsWords = (number: number): string => count(number, 'concern', 'concerns');
