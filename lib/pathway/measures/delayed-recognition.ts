import type { Concern } from '../concern.ts';
import { dismissals } from '../dismissals.ts';
import { isBefore } from '../due/limit.ts';
import { earlierSigns } from '../earlier-signs.ts';
import { firstEscalation } from './first-escalation.ts';
import type { EarlierSign, Judged } from './judged.ts';
import type { Look } from './look.ts';
import { isWithin, type Within } from './within.ts';

/** A concern that may have been recognised late, with what there was to see before. */
interface Delayed {
  concern: string;
  identified: string;
  escalated: Temporal.Instant;
  /** earliest first */
  signs: readonly EarlierSign[];
  /** what a person decided; null while nobody has */
  decided: boolean | null;
}

export interface DelayedRecognition {
  /** concerns first escalated in the period: what the proposals are taken from */
  escalated: readonly string[];
  proposed: number;
  /** the figure: software proposes, a person confirms */
  confirmed: number;
  undecided: number;
  behind: readonly Delayed[];
}

/** A service may choose another gap. */
const HOURS = 24;

/**
 * Concerns whose first escalation falls in the period and that have an earlier linked note, incident or dismissed
 * prompt more than 24 hours before `identified` (1.5).
 */
export function delayedRecognition(look: Look, period: Within, { signs, delayed }: Pick<Judged, 'signs' | 'delayed'>, hours = HOURS): DelayedRecognition {
  const linked = [...signs.filter((sign) => !isBefore(look.asOf, Temporal.Instant.from(sign.linked))), ...dismissedIn(look), ...linkedIn(look)];
  const escalated = look.concerns.flatMap((concern) => {
    const at = firstEscalation(concern);
    return at && isWithin(at, period) ? [{ concern, at }] : [];
  });
  const behind = escalated.flatMap(({ concern, at }): Delayed[] => {
    const early = earlySigns(concern, linked, hours);
    return early.length ? [{ concern: concern.id, identified: concern.identified, escalated: at, signs: early, decided: delayed.get(concern.id) ?? null }] : [];
  });
  return {
    escalated: escalated.map(({ concern }) => concern.id),
    proposed: behind.length,
    confirmed: behind.filter(({ decided }) => decided === true).length,
    undecided: behind.filter(({ decided }) => decided === null).length,
    behind,
  };
}

function earlySigns(concern: Concern, linked: readonly EarlierSign[], hours: number): EarlierSign[] {
  const before = Temporal.Instant.from(concern.identified).subtract({ hours });
  const incidents = concern.developments
    .filter(({ about }) => about === 'incident' || about === 'near-miss')
    .map(({ occurred, recorded, event }): EarlierSign => ({ concern: concern.id, kind: 'incident', at: occurred, linked: recorded, event }));
  const when = ({ at }: EarlierSign) => Temporal.Instant.from(at);
  return [...linked.filter((sign) => sign.concern === concern.id), ...incidents]
    .filter((sign) => isBefore(when(sign), before))
    .sort((one, other) => Temporal.Instant.compare(when(one), when(other)));
}

/** Notes from before that a person linked. */
const linkedIn = ({ events }: Look): EarlierSign[] => earlierSigns(events).map(({ id, concern, at, linked }) => ({ concern, kind: 'note', at, linked, event: id }));

/** Prompts that were dismissed in a concern that is there now, where nobody has taken that back. */
function dismissedIn({ events }: Look): EarlierSign[] {
  const standing = new Set(dismissals(events).map(({ id }) => id));
  return events.flatMap(({ id, concern, recorded }): EarlierSign[] => (concern && standing.has(id) ? [{ concern, kind: 'dismissed-prompt', at: recorded, linked: recorded, event: id }] : []));
}
