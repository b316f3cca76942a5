import type { LifeState } from '#pathway/concern/life.ts';

/** How a concern stands as a whole, in a word. */
export const STATE_WORDS: Record<LifeState, string> = { live: 'Live', stabilised: 'Stabilised', concluded: 'Concluded', 'in-error': 'Recorded in error' };
