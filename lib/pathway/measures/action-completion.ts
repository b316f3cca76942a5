import { isBefore } from '../due/limit.ts';
import { shareWords } from './share.ts';

/** A dated action as it was agreed, and what became of it. */
export interface AgreedAction {
  due: Temporal.Instant;
  done: Temporal.Instant | null;
  /** cancelled with a reason: it stands outside */
  cancelled: boolean;
}

export interface ActionCompletion<A = AgreedAction> {
  agreed: number;
  complete: number;
  completeOnTime: number;
  overdue: number;
  notYetDue: number;
  cancelled: number;
  /** "none agreed" where no rate can be shown: then a reason is asked for */
  shown: string;
  behind: Readonly<Record<'complete' | 'overdue' | 'notYetDue' | 'cancelled', readonly A[]>>;
}

/** Complete ÷ agreed at a moment. One that was done in the end is complete, also where it was done late. */
export function actionCompletion<A extends AgreedAction>(actions: readonly A[], asOf: Temporal.Instant): ActionCompletion<A> {
  const isDone = ({ done }: A) => done !== null && !isBefore(asOf, done);
  const cancelled = actions.filter((action) => action.cancelled);
  const standing = actions.filter((action) => !action.cancelled);
  const complete = standing.filter(isDone);
  const open = standing.filter((action) => !isDone(action));
  const overdue = open.filter(({ due }) => isBefore(due, asOf));
  const notYetDue = open.filter(({ due }) => !isBefore(due, asOf));
  return {
    agreed: standing.length,
    complete: complete.length,
    completeOnTime: complete.filter(({ due, done }) => done && !isBefore(due, done)).length,
    overdue: overdue.length,
    notYetDue: notYetDue.length,
    cancelled: cancelled.length,
    shown: shareWords(complete.length, standing.length, 'none agreed'),
    behind: { complete, overdue, notYetDue, cancelled },
  };
}
