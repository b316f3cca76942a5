import { THEMES } from '../steps/learning.ts';
import type { Role } from '../who.ts';
import type { Figure, FigureId } from './figure.ts';

/** What the figures of an audit ask for, for whom as a rule, and the figure that fires it. */
export const AUDIT_TASKS = {
  'practice-correction': { title: 'Immediate practice correction', because: 'Same-day seriousness reviews are below 95 %.', figure: 'sameDay', owner: 'Registered Manager' },
  retraining: { title: 'Targeted retraining', because: 'More than one incident came again after controls were in place.', figure: 'repeats', owner: 'Registered Manager' },
  'senior-review': { title: 'Senior review', because: 'Repeated targeting is evident (step 2.3).', figure: 'seniorReviews', owner: 'Operations Director' },
  'improvement-plan': { title: 'Service-wide improvement plan', because: 'A theme stands in two or more concerns.', figure: 'themes', owner: 'Operations Director' },
} as const satisfies Record<string, { title: string; because: string; figure: FigureId; owner: Role }>;
export type AuditTaskKind = keyof typeof AUDIT_TASKS;
export const AUDIT_TASK_KINDS = Object.keys(AUDIT_TASKS) as [AuditTaskKind, ...AuditTaskKind[]];

/** A task that an audit opens. `about` is the theme of an improvement plan, else empty. */
export interface AskedTask {
  task: AuditTaskKind;
  about: string;
}

/** The tasks that these figures ask for: one for each trigger, of themes one for each theme. */
export const tasksAsked = (figures: readonly Figure[]): AskedTask[] =>
  AUDIT_TASK_KINDS.flatMap((task): AskedTask[] => {
    const fired = figures.find(({ id, trigger }) => id === AUDIT_TASKS[task].figure && trigger);
    if (!fired) return [];
    if (task !== 'improvement-plan') return [{ task, about: '' }];
    return [...new Set(fired.items.map(({ id }) => id))].map((about) => ({ task, about }));
  });

export const isSameTask = (one: AskedTask, other: AskedTask): boolean => one.task === other.task && one.about === other.about;

/** "Service-wide improvement plan: Supervision gaps". */
export const taskTitle = ({ task, about }: AskedTask): string => `${AUDIT_TASKS[task].title}${about ? `: ${THEMES[about as keyof typeof THEMES] ?? about}` : ''}`;
