import { type ActionCompletion, type AgreedAction, actionCompletion } from './action-completion.ts';
import type { Look } from './look.ts';
import { isIn, type Within } from './within.ts';

interface ConcernAction extends AgreedAction {
  concern: string;
  id: string;
}

/** The actions due in a period, or all that were ever agreed where none is given: complete ÷ agreed. */
export function actionsDue({ concerns, asOf }: Look, period: Within | null): ActionCompletion<ConcernAction> {
  const all = concerns.flatMap(({ id: concern, actions }) =>
    actions
      .filter(({ due }) => !period || isIn(due, period))
      .map(({ id, due, done, cancelled }): ConcernAction => ({ concern, id, due: at(due), done: done === null ? null : at(done), cancelled })),
  );
  return actionCompletion(all, asOf);
}

const at = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);
