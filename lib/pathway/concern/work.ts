import type { AddedTask } from '../added-tasks.ts';
import type { DevelopmentKind } from '../developments.ts';
import { compareTimes } from '../sequence.ts';
import type { Role, Who } from '../who.ts';
import type { Kept } from './kept.ts';
import type { Steps } from './steps-done.ts';

/** Something that happened or changed: 3.3 runs from it. */
export interface Development {
  event: string;
  occurred: string;
  recorded: string;
  about: DevelopmentKind;
  text: string;
  by: Who | null;
}

/** A dated action, agreed by itself or in a chronology update. */
export interface Action {
  id: string;
  text: string;
  owner: Role;
  due: string;
  agreed: string;
  completed: { recorded: string; text: string; by: Who | null } | null;
  cancelled: { recorded: string; reason: string; by: Who | null } | null;
}

/**
 * Every development, by when it occurred. Besides those that a person enters: the referral is contact with an agency,
 * an action that is agreed or completed is a deadline set or met.
 */
export function developments(steps: Steps, kept: Kept): Development[] {
  const entered = kept.of('development').map(({ id, recorded, by, what }) => ({ event: id, occurred: what.occurred, recorded, about: what.about, text: what.text, by }));
  const referred = steps['3.1'].records.slice(0, 1).map(({ event, completed, by, record }) => ({ event, occurred: completed, recorded: completed, about: 'agency-contact' as const, text: `Referred: ${record.authority}`, by }));
  const set = kept.of('action-agreed').map(({ id, recorded, by, what }) => ({ event: id, occurred: recorded, recorded, about: 'deadline-set' as const, text: what.text, by }));
  const met = kept.of('action-completed').map(({ id, recorded, by, what }) => ({ event: id, occurred: recorded, recorded, about: 'deadline-met' as const, text: what.text, by }));
  return [...entered, ...referred, ...set, ...met].sort((one, other) => compareTimes(one.occurred, other.occurred));
}

/**
 * Every action, in the order in which they were agreed. One that is both completed and cancelled was completed; one that
 * came twice, from two devices, was agreed once.
 */
export function actions(steps: Steps, kept: Kept): Action[] {
  const agreed = kept.of('action-agreed').map(({ recorded, what }) => ({ id: what.action, text: what.text, owner: what.owner, due: what.due, agreed: recorded }));
  const arising = steps['3.3'].records.flatMap(({ event, completed, record }) => record.actions.map(({ text, owner, due }, index) => ({ id: `${event}/${index}`, text, owner: owner as Role, due, agreed: completed })));
  return [...agreed, ...arising]
    .sort((one, other) => compareTimes(one.agreed, other.agreed))
    .filter(({ id }, index, all) => all.findIndex((each) => each.id === id) === index)
    .map((action) => {
      const completed = kept.of('action-completed').find(({ what }) => what.action === action.id);
      const cancelled = completed ? undefined : kept.of('action-cancelled').find(({ what }) => what.action === action.id);
      return {
        ...action,
        completed: completed ? { recorded: completed.recorded, text: completed.what.text, by: completed.by } : null,
        cancelled: cancelled ? { recorded: cancelled.recorded, reason: cancelled.what.reason, by: cancelled.by } : null,
      };
    });
}

export interface ControlsCheck {
  event: string;
  recorded: string;
  by: Who | null;
  inPlace: boolean;
  missing: string | null;
}

export const controlsChecks = (kept: Kept): ControlsCheck[] =>
  kept.of('controls-checked').map(({ id, recorded, by, what }) => ({ event: id, recorded, by, inPlace: what.inPlace === 'yes', missing: what.missing ?? null }));

export interface Noted {
  event: string;
  recorded: string;
  by: Who | null;
  text: string;
}

export const dailyReviews = (kept: Kept): Noted[] => kept.of('review-done').map(({ id, recorded, by, what }) => ({ event: id, recorded, by, text: what.text }));

export const chronologyChecks = (kept: Kept): (Noted & { check: 'sequence' | 'accuracy' })[] =>
  kept.of('chronology-checked').map(({ id, recorded, by, what }) => ({ event: id, recorded, by, text: what.text, check: what.check }));

export const receipt = (kept: Kept): (Noted & { confirmed: boolean })[] =>
  kept.of('receipt-confirmed').map(({ id, recorded, by, what }) => ({ event: id, recorded, by, text: what.text, confirmed: what.confirmed }));

export const addedTasks = (kept: Kept): (Noted & { task: AddedTask; person: string | null; outcome: 'done' | 'not-needed' })[] =>
  kept.of('added-task-done').map(({ id, recorded, by, what }) => ({ event: id, recorded, by, text: what.text, task: what.task, person: what.person ?? null, outcome: what.outcome }));
