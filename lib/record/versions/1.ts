import type { Version } from './version.ts';

/** Events and drafts. */
export const version1: Version = { number: 1, stores: { events: '[device+seq], concern, kind, at', drafts: 'id, concern, at' } };
