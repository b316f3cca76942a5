/** "Thu 12 Mar 2026": a day in the past, with its year. */
export const dayWords = (day: string): string => Temporal.PlainDate.from(day).toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(',', '');

/** When a note was written, as far as it says. */
export const whenWords = ({ day, time }: { day: string | null; time: string | null }): string => (day === null ? 'No date' : [dayWords(day), time].filter(Boolean).join(', '));
