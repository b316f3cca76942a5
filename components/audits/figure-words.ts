import type { Figure } from '#pathway/audit/figure.ts';
import { AUDIT_TASKS, AUDIT_TASK_KINDS } from '#pathway/audit/tasks.ts';

/** The answer of a figure; a count that is nought is said in a word. */
export const figureWords = ({ shown, of }: Figure): string => (of === null && shown === '0' ? 'None' : shown);

/** What a figure asks for, where it triggers: "… below 95 %. Immediate practice correction." */
export function figureAsks({ id, trigger }: Figure): string | null {
  const task = AUDIT_TASK_KINDS.find((each) => AUDIT_TASKS[each].figure === id);
  return trigger && task ? `${AUDIT_TASKS[task].because} It asks for: ${AUDIT_TASKS[task].title.toLocaleLowerCase('en-GB')}.` : null;
}
