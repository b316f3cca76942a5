import type { Model, Packed } from '#language/reader/model.ts';

/** Where the reader's numbers stand in the isolated world, which the page cannot see: they come in a script of their own. */
const KEY = Symbol.for('plainly weights');
const world = globalThis as unknown as Record<symbol, Packed<Model> | undefined>;

export function giveWeights(weights: Packed<Model>): void {
  world[KEY] = weights;
}

/** @throws Error where the script with the numbers has not run before: the background injects both together */
export function givenWeights(): Packed<Model> {
  const weights = world[KEY];
  if (!weights) throw new Error('The weights are missing.');
  return weights;
}
