import type { Command } from './events.ts';

/** What is done from a window of Plainly’s own, and never from a frame in a page: what is said of the record itself. */
const DESK_ONLY: readonly Command['kind'][] = ['concern-viewed', 'exported', 'concern-removed', 'entries-missing'];

export const isDeskOnly = ({ kind }: Pick<Command, 'kind'>): boolean => DESK_ONLY.includes(kind);
