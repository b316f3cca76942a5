import type { Concern } from './concern.ts';
import { type Calendars, type DueStep, dueSteps } from './due-steps.ts';

/** A concern with its clocks: working calendars take time to walk, so that is done once for all that is asked of them. */
export interface Timed {
  concern: Concern;
  steps: DueStep[];
}

export const timed = (concerns: readonly Concern[], calendars: Calendars): Timed[] => concerns.map((concern) => ({ concern, steps: dueSteps(concern, calendars) }));
