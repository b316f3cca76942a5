/** What Plainly proposes as a pattern; whether it is one, a person decides. */
export const PATTERN_KINDS = ['repeated-targeting', 'phrase', 'signs', 'place-and-time'] as const;
export type PatternKind = (typeof PATTERN_KINDS)[number];
