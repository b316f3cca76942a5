import type { Version } from './version.ts';

/** The lock: content keys of each concern, outlines for the clocks, the keys with which other devices sign. */
export const version5: Version = { number: 5, stores: { keys: '[concern+service], concern', outlines: '[device+seq], concern', devices: 'device' } };
