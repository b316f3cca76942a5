import type { Event, Happening } from '#pathway/events.ts';
import type { Draft } from './draft.ts';

/** Events in the order in which they were written down, numbered as one device numbers them. */
export function numbered(drafts: readonly Draft[], device: string): Event[] {
  const ordered = drafts.toSorted((one, other) => Temporal.Instant.compare(one.recorded, other.recorded));
  const ids = new Map(ordered.map(({ ref }, at) => [ref, `${device}:${at + 1}`]));
  return ordered.map(({ ref, concern, recorded, by, what }) => ({ id: ids.get(ref) ?? ref, concern, recorded: recorded.toString(), by, what: renamed(what, (other) => ids.get(other) ?? other) }));
}

/** The same with every event that it names under its number. */
function renamed(what: Happening, name: (ref: string) => string): Happening {
  switch (what.kind) {
    case 'told': {
      const [trigger = '', event = ''] = what.escalation.split(' ');
      return { ...what, escalation: `${trigger} ${name(event)}` };
    }
    case 'step-corrected':
      return { ...what, of: name(what.of) };
    case 'recorded-in-error':
      return { ...what, event: name(what.event) };
    case 'dismissal-undone':
      return { ...what, dismissal: name(what.dismissal) };
    default:
      return what;
  }
}
