import { ukTimeLabel } from '#time/words.ts';
import { listed } from '../ui/listed.ts';

/** What a concern is called: its people, and before they are known, when it began. */
export const peopleWords = (people: readonly string[], identified: string, now: Temporal.Instant): string =>
  people.length ? listed(people) : `Not yet recorded who: identified ${ukTimeLabel(Temporal.Instant.from(identified), now)}`;
