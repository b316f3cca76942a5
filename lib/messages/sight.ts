import { z } from 'zod';

/**
 * What a panel in a page knows of a person's press, in milliseconds: for how long the panel had been wholly visible and
 * had not moved when it was pressed, and how long ago that was.
 */
export const Sight = z.strictObject({ seen: z.number().min(0), still: z.number().min(0), ago: z.number().min(0) });
export type Sight = z.infer<typeof Sight>;

/** For so long a panel has to be seen where it is before a press on it counts as meant, in milliseconds. */
export const LOOK = 800;

/** A press that was longer ago than this was for something else: a form keeps its draft first, and a disk may be slow. */
const FRESH = 10_000;

export const wasSeen = (sight: Sight | undefined): boolean => sight !== undefined && sight.seen >= LOOK && sight.still >= LOOK && sight.ago <= FRESH;

/** Said for the one press that was refused; the next one is looked at afresh. */
export const UNSEEN = 'Plainly could not be sure that you saw this, so nothing was recorded. Press it again. If it goes on, do it on the desk or in the browser’s own panel. What you wrote is kept.';

/** Said where the browser can't tell whether a panel in a page is seen. */
export const NOT_IN_A_PAGE = 'This can’t be done in a page, because the browser can’t tell whether something lies over it. Do it on the desk or in the browser’s own panel. What you wrote is kept.';

export const isGuardRefusal = (words: string | undefined): boolean => words === UNSEEN || words === NOT_IN_A_PAGE;
