/** Rows shorter than this are scaled as if they had so many features. */
const SHORTEST = 40;

/** A row's features are worth this much each, so that a long note does not shout. */
export const worth = (features: number): number => 1 / Math.sqrt(Math.max(SHORTEST, features));
