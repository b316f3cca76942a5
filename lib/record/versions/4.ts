import type { Version } from './version.ts';

/** What the service owes of itself. */
export const version4: Version = { number: 4, stores: { service: 'id' } };
