import { LOOK } from '#messages/sight.ts';

/** When a panel was last moved in a tab's window, as our script in the page saw it, by this worker's own clock. */
const moved = new Map<number, number>();

export const noteMoved = (tabId: number): void => void moved.set(tabId, performance.now());

/** Whether a panel stood somewhere else in this tab a moment ago. A worker that has just begun knows of none. */
export const movedLately = (tabId: number): boolean => performance.now() - (moved.get(tabId) ?? -Infinity) < LOOK;
