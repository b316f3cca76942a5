/** Why an entry of a chronology had to be corrected. */
export const CAUSES = ['gap', 'order', 'source'] as const;
export type Cause = (typeof CAUSES)[number];
