import type { Event, Origin } from './events.ts';
import type { FirstRecord } from './first-record.ts';
import type { Step } from './steps.ts';
import type { Who } from './who.ts';

/** One matter between two or more adults, from identification on: what its events add up to. */
export interface Concern {
  id: string;
  /** when staff first recognised, or were told, that it may be harm (UTC) */
  identified: string;
  /** when that was written down (UTC) */
  recorded: string;
  identifiedBy: Who | null;
  origin: Origin | null;
  firstRecord: { record: FirstRecord; completed: string; by: Who | null } | null;
  /** true once facts were put into the host's note and read back there */
  noteWritten: boolean;
  /** due times that ran out while their step was open, one a step: what has passed once has passed for good */
  passed: readonly Passed[];
}

interface Passed {
  step: Step['id'];
  /** when it passed, and when Plainly noticed (UTC) */
  due: string;
  noticed: string;
}

/** Folds events, in the order in which they were recorded, into concerns. Pure: the same events give the same concerns. */
export function project(events: readonly Event[]): Concern[] {
  const concerns = new Map<string, Concern>();
  for (const event of events) {
    if (!event.concern) continue;
    const known = concerns.get(event.concern);
    const next = after(known, event, event.concern);
    if (next) concerns.set(event.concern, next);
  }
  return [...concerns.values()];
}

function after(concern: Concern | undefined, { what, recorded, by }: Event, id: string): Concern | undefined {
  if (what.kind === 'concern-identified') {
    // Nobody can reset the first clock: a second identification of the same concern changes nothing.
    return concern ?? { id, identified: what.identified, recorded, identifiedBy: by, origin: what.origin, firstRecord: null, noteWritten: false, passed: [] };
  }
  if (!concern) return undefined;
  if (what.kind === 'step-completed') return concern.firstRecord ? concern : { ...concern, firstRecord: { record: what.record, completed: recorded, by } };
  if (what.kind === 'note-written') return { ...concern, noteWritten: true };
  if (what.kind === 'due-passed') return concern.passed.some(({ step }) => step === what.step) ? concern : { ...concern, passed: [...concern.passed, { step: what.step, due: what.due, noticed: what.noticedAt }] };
  return concern;
}
