import type { Judged } from '../measures/judged.ts';
import type { WholeLook } from '../measures/look.ts';
import type { OnTime } from '../measures/on-time.ts';
import { type Outcome, OUTCOMES } from '../measures/outcome.ts';
import type { Owed } from '../measures/owed.ts';
import type { Within } from '../measures/within.ts';
import type { Figure, FigureId, FigureItem } from './figure.ts';
import type { Label } from './figures.ts';

/** What every figure of one audit is counted with. */
export interface Counting {
  look: WholeLook;
  judged: Judged;
  period: Within;
  label: Label;
}

export const itemOf = (concern: string, id: string, is: string, counts: boolean, words: string): FigureItem => ({ concern, id, is, counts, words, notes: [] });

/** How something that was due stands, in a word. */
const STANDS: Record<Outcome, string> = { onTime: 'On time', late: 'Late', missed: 'Missed', notYetDue: 'Not yet due', notApplicable: 'Not applicable', void: 'Recorded in error' };

/** What a reader has to look at comes first. */
const ORDER: readonly Outcome[] = ['missed', 'late', 'notYetDue', 'notApplicable', 'void', 'onTime'];

/** A share on time, with each obligation behind it. `words` says more of one where its own times do not say enough. */
export function shareOnTime<O extends { concern: string }>(id: FigureId, counted: OnTime<O>, of: (each: O) => { id: string; words: string }): Figure {
  const beside = Object.fromEntries(OUTCOMES.filter((outcome) => outcome !== 'onTime').map((outcome) => [outcome, counted[outcome]]));
  const items = ORDER.flatMap((outcome) =>
    counted.behind[outcome].map((each) => {
      const { id: item, words } = of(each);
      return itemOf(each.concern, item, outcome, outcome === 'onTime', `${STANDS[outcome]}: ${words}`);
    }),
  );
  return { id, part: counted.onTime, of: counted.due, shown: counted.shown, beside, trigger: counted.trigger, items };
}

/** "due Tue 24 Nov 17:00, done Wed 25 Nov 10:00". */
export const dueAndDone = ({ due, done }: Pick<Owed, 'due' | 'done'>, label: Label): string => `due ${label(due)}, ${done ? `done ${label(done)}` : 'not done'}`;
