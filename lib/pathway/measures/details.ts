/** Exact targeting detail: what a record needs before anybody can see who is targeted, how and how often. */
export const DETAILS = { who: 'Who to whom', act: 'What was done', place: 'Where', time: 'When', prior: 'Whether it happened between them before' } as const;
export type Detail = keyof typeof DETAILS;
export const DETAIL_IDS = Object.keys(DETAILS) as [Detail, ...Detail[]];
