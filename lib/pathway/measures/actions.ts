import { type ActionCompletion, type AgreedAction, actionCompletion } from './action-completion.ts';
import type { Look } from './look.ts';
import { isWithin, type Within } from './within.ts';

interface ConcernAction extends AgreedAction {
  concern: string;
  id: string;
}

/** The actions due in a period, or all that were ever agreed where none is given: complete ÷ agreed. */
export function actionsDue({ concerns, asOf }: Look, period: Within | null): ActionCompletion<ConcernAction> {
  const all = concerns.flatMap(({ id: concern, actions }) =>
    actions.map(({ id, due, completed, cancelled }): ConcernAction => ({ concern, id, due: Temporal.Instant.from(due), done: completed && Temporal.Instant.from(completed.recorded), cancelled: cancelled !== null })),
  );
  return actionCompletion(period ? all.filter(({ due }) => isWithin(due, period)) : all, asOf);
}
