import type { Concern } from '../concern.ts';
import { type Done, versionsOf } from '../concern/steps-done.ts';
import { isBefore } from '../due/limit.ts';
import type { Event } from '../events.ts';
import type { Cause } from './causes.ts';
import type { Judged } from './judged.ts';
import type { Look } from './look.ts';
import { isWithin, type Within } from './within.ts';

interface CorrectedEntry {
  concern: string;
  /** the event that corrected it, and when that was written down (UTC) */
  event: string;
  recorded: string;
  /** what a person said it was; what the record lets us think, where nobody has */
  cause: Cause;
  decided: boolean;
}

export interface ChronologyGaps {
  count: number;
  byCause: Readonly<Record<Cause, number>>;
  behind: readonly CorrectedEntry[];
  /** what a person said was none: it does not count, and stays visible */
  none: readonly CorrectedEntry[];
}

/** Entries of chronologies that were corrected in the period (2.5). A person may give another cause, or say that it was none. */
export function chronologyGaps({ concerns, events }: Look, period: Within, { corrections }: Pick<Judged, 'corrections'>): ChronologyGaps {
  const known = new Map(events.map((event) => [event.id, event]));
  const all = concerns
    .flatMap((concern) => [...late(concern), ...moved(concern), ...rewritten(concern)])
    .concat(withdrawn(concerns, events, known))
    .filter(({ recorded }) => isWithin(Temporal.Instant.from(recorded), period))
    .map((found): CorrectedEntry => {
      const said = corrections.get(found.event);
      return { ...found, cause: said === 'none' ? found.cause : (said ?? found.cause), decided: said !== undefined };
    });
  const none = all.filter(({ event }) => corrections.get(event) === 'none');
  const behind = all.filter((entry) => !none.includes(entry));
  const count = (cause: Cause) => behind.filter((entry) => entry.cause === cause).length;
  return { count: behind.length, byCause: { gap: count('gap'), order: count('order'), source: count('source') }, behind, none };
}

type Found = Omit<CorrectedEntry, 'decided'>;

/** A gap: written down only after a chronology, or a check of one, that should have held it. */
function late({ id, developments, steps, chronologyChecks }: Concern): Found[] {
  const sheets = [...steps['2.2'].records, ...steps['3.3'].records].map(({ completed }) => completed);
  const closed = [...sheets, ...chronologyChecks.map(({ recorded }) => recorded)].map((at) => Temporal.Instant.from(at));
  return developments
    .filter(({ occurred, recorded }) => {
      const [from, to] = [Temporal.Instant.from(occurred), Temporal.Instant.from(recorded)];
      return closed.some((at) => !isBefore(at, from) && isBefore(at, to));
    })
    .map(({ event, recorded }) => ({ concern: id, event, recorded, cause: 'gap' }));
}

/** An order: a correction that says that something happened at another time. */
const moved = ({ id, steps }: Concern): Found[] => [
  ...steps['1.1'].records.flatMap((done) => changes(done, ({ occurred }) => occurred)),
  ...steps['3.1'].records.flatMap((done) => changes(done, ({ submitted }) => submitted)),
].map((change) => ({ concern: id, ...change, cause: 'order' }));

function changes<R>(done: Done<R>, time: (record: R) => string): { event: string; recorded: string }[] {
  const all = versionsOf(done);
  return all.filter(({ record }, index) => index > 0 && time(record) !== time((all[index - 1] ?? done).record)).map(({ event, recorded }) => ({ event, recorded }));
}

/** A source: what a chronology says, and from where, was corrected. */
const rewritten = ({ id, steps }: Concern): Found[] =>
  [...steps['2.2'].records, ...steps['3.3'].records].flatMap(({ corrections }) => corrections.map(({ event, recorded }): Found => ({ concern: id, event, recorded, cause: 'source' })));

/** Or an entry was taken back as recorded in error. */
function withdrawn(concerns: readonly Concern[], events: readonly Event[], known: ReadonlyMap<string, Event>): Found[] {
  const counting = new Set(concerns.map(({ id }) => id));
  const seen = new Set<string>();
  return events.flatMap(({ id, concern, recorded, what }): Found[] => {
    if (what.kind !== 'recorded-in-error' || !concern || !counting.has(concern) || seen.has(what.event) || !isEntry(known.get(what.event))) return [];
    seen.add(what.event);
    return [{ concern, event: id, recorded, cause: 'source' }];
  });
}

const isEntry = (event: Event | undefined): boolean =>
  event?.what.kind === 'development' || (event?.what.kind === 'step-completed' && (event.what.step === '2.2' || event.what.step === '3.3'));
