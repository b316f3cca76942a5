import { z } from 'zod';
import { LONGEST_LINE, MOST_PEOPLE, Roster } from '#messages/roster.ts';
import { sealedItem } from './sealed-item.ts';

/** No name has more words: what is longer would never be found in a note. */
const MOST_WORDS = 4;

const Kept = z.strictObject({ version: z.literal(1), people: Roster });
type Kept = z.infer<typeof Kept>;

const NOBODY: Roster = { adults: [], staff: [] };

/** The names that somebody wrote down, as they stand now: unlike the service's settings, nothing of what stood there before is kept. */
const kept = sealedItem<Kept>('local:roster', { version: 1, people: NOBODY });
export const resealRoster = (): Promise<void> => kept.reseal();

/** What does not fit was not written by us: then nobody is written down. */
const peopleIn = (stored: unknown): Roster => Kept.safeParse(stored).data?.people ?? NOBODY;

export const rosterNow = async (): Promise<Roster> => peopleIn(await kept.getValue());
export const watchRoster = (told: (people: Roster) => void): (() => void) => kept.watch((stored) => told(peopleIn(stored)));

/** Keeps these names instead of those from before; where there are none, nothing is kept. */
export const setRoster = async ({ adults, staff }: Roster): Promise<void> =>
  adults.length + staff.length ? kept.setValue({ version: 1, people: { adults, staff } }) : kept.removeValue();

/** A text with one person a line, as lines. What is wrong is said with the number of its line. */
const Lines = z.string().transform((text, { addIssue }) => {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  const named = lines.filter(Boolean);
  const wrong = (message: string) => addIssue({ code: 'custom', message });
  if (named.length > MOST_PEOPLE) wrong(`Write at most ${MOST_PEOPLE.toLocaleString('en-GB')} people.`);
  const at = lines.findIndex((line) => wrongWith(line));
  if (at >= 0) wrong(`Line ${at + 1}: ${wrongWith(lines[at] ?? '')}`);
  return named;
});

/** What is wrong with a line, as a sentence. */
function wrongWith(line: string): string | undefined {
  if (line.length > LONGEST_LINE) return `Write at most ${LONGEST_LINE} letters, one person a line.`;
  const names = line.split(',').map((name) => name.trim()).filter(Boolean);
  if (line && !names.length) return 'Write a name.';
  if (names.some((name) => !/\p{L}/u.test(name))) return 'Write a name with letters: “Room 4”, not “4”.';
  return names.some((name) => name.split(/[\s./-]+/u).filter(Boolean).length > MOST_WORDS) ? `Write at most ${MOST_WORDS} words for a name, and a comma between two names.` : undefined;
}

/** Both lists as somebody writes them. A name that stands in both would say nothing. */
export const RosterWritten = z.strictObject({ adults: Lines, staff: Lines }).superRefine(({ adults, staff }, { addIssue }) => {
  const namesOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(',').map((name) => name.trim()).filter(Boolean));
  const known = new Set(namesOf(adults).map((name) => name.toLowerCase()));
  const both = namesOf(staff).find((name) => known.has(name.toLowerCase()));
  if (both) addIssue({ code: 'custom', path: ['staff'], message: `“${both}” stands in both lists. Write the full name of each, or leave one out.` });
});
