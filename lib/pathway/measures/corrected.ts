import type { Concern } from '../concern.ts';
import { type Done, versionsOf } from '../concern/steps-done.ts';
import { isBefore } from '../due/limit.ts';
import type { Event } from '../events.ts';

/** Why an entry of a chronology had to be corrected. */
export type Cause = 'gap' | 'order' | 'source';

/** An entry of a chronology that was corrected: by which event, when that was written down (UTC), and what the record lets us think that it was. */
export interface CorrectedLine {
  event: string;
  recorded: string;
  cause: Cause;
}

/** Entries of one chronology that were corrected. */
export const correctedIn = (concern: Concern, events: readonly Event[]): CorrectedLine[] => [...late(concern), ...moved(concern), ...rewritten(concern), ...withdrawn(events)];

/** A gap: written down only after a chronology, or a check of one, that should have held it. */
function late({ developments, steps, chronologyChecks }: Concern): CorrectedLine[] {
  const sheets = [...steps['2.2'].records, ...steps['3.3'].records].map(({ completed }) => completed);
  const closed = [...sheets, ...chronologyChecks.map(({ recorded }) => recorded)].map((at) => Temporal.Instant.from(at));
  return developments
    .filter(({ occurred, recorded }) => {
      const [from, to] = [Temporal.Instant.from(occurred), Temporal.Instant.from(recorded)];
      return closed.some((at) => !isBefore(at, from) && isBefore(at, to));
    })
    .map(({ event, recorded }) => ({ event, recorded, cause: 'gap' }));
}

/** An order: a correction that says that something happened at another time. */
const moved = ({ steps }: Concern): CorrectedLine[] => [
  ...steps['1.1'].records.flatMap((done) => changes(done, ({ occurred }) => occurred)),
  ...steps['3.1'].records.flatMap((done) => changes(done, ({ submitted }) => submitted)),
].map((change) => ({ ...change, cause: 'order' }));

function changes<R>(done: Done<R>, time: (record: R) => string): { event: string; recorded: string }[] {
  const all = versionsOf(done);
  return all.filter(({ record }, index) => index > 0 && time(record) !== time((all[index - 1] ?? done).record)).map(({ event, recorded }) => ({ event, recorded }));
}

/** A source: what a chronology says, and from where, was corrected. */
const rewritten = ({ steps }: Concern): CorrectedLine[] =>
  [...steps['2.2'].records, ...steps['3.3'].records].flatMap(({ corrections }) => corrections.map(({ event, recorded }): CorrectedLine => ({ event, recorded, cause: 'source' })));

/** Or an entry was taken back as in error. */
function withdrawn(events: readonly Event[]): CorrectedLine[] {
  const known = new Map(events.map((event) => [event.id, event]));
  const seen = new Set<string>();
  return events.flatMap(({ id, recorded, what }): CorrectedLine[] => {
    if (what.kind !== 'recorded-in-error' || seen.has(what.event) || !isEntry(known.get(what.event))) return [];
    seen.add(what.event);
    return [{ event: id, recorded, cause: 'source' }];
  });
}

const isEntry = (event: Event | undefined): boolean =>
  event?.what.kind === 'development' || (event?.what.kind === 'step-completed' && (event.what.step === '2.2' || event.what.step === '3.3'));
