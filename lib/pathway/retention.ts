import type { Concern } from './concern.ts';
import { UK } from '#time/zone.ts';

/** When it was over: concluded, or for what was made in error when it was last written to. Null while it is not. */
export function endedAt({ state, turns, touched }: Pick<Concern, 'state' | 'turns' | 'touched'>): string | null {
  if (state === 'in-error') return touched;
  return state === 'concluded' ? (turns.at(-1)?.at ?? null) : null;
}

/** The day from which a concern may be reviewed for removal: so many years after it was over, by the calendar. Null while it is not over. */
export function keptUntil(concern: Pick<Concern, 'state' | 'turns' | 'touched'>, years: number): Temporal.PlainDate | null {
  const ended = endedAt(concern);
  return ended ? Temporal.Instant.from(ended).toZonedDateTimeISO(UK).toPlainDate().add({ years }) : null;
}
