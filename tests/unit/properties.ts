import * as fc from 'fast-check';

/** A run of the tests says of one commit the same thing twice: the cases come from one seed. `npm run properties` looks with others. */
const SEED = Number(process.env['SEED'] ?? 1);

export * from 'fast-check';

/** As fast-check's own, from the seed of this run. What fails is named with it, and fails again by `SEED=…`. */
export const assert = ((property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) => fc.assert(property, { seed: SEED, ...parameters })) as typeof fc.assert;
