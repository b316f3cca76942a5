import { isBefore } from '../due/limit.ts';
import { standingIn } from './answers.ts';
import type { EarlierSign, Judged } from './judged.ts';
import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import { isIn, type Within } from './within.ts';

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
  const escalated = look.concerns.flatMap((concern) => (concern.escalated !== null && isIn(concern.escalated, period) ? [{ concern, at: concern.escalated }] : []));
  const linked = escalated.length ? [...signs.filter((sign) => !isBefore(look.asOf, Temporal.Instant.from(sign.linked))), ...dismissedIn(look), ...look.concerns.flatMap(({ signs: notes }) => notes)] : [];
  const behind = escalated.flatMap(({ concern, at }): Delayed[] => {
    const early = earlySigns(concern, linked, hours);
    return early.length ? [{ concern: concern.id, identified: text(concern.identified), escalated: Temporal.Instant.fromEpochMilliseconds(at), signs: early, decided: delayed.get(concern.id) ?? null }] : [];
  });
  return {
    escalated: escalated.map(({ concern }) => concern.id),
    proposed: behind.length,
    confirmed: behind.filter(({ decided }) => decided === true).length,
    undecided: behind.filter(({ decided }) => decided === null).length,
    behind,
  };
}

const text = (moment: number): string => Temporal.Instant.fromEpochMilliseconds(moment).toString();

function earlySigns(concern: Measured, linked: readonly EarlierSign[], hours: number): EarlierSign[] {
  const before = concern.identified - hours * 3_600_000;
  const incidents = concern.incidents.flatMap(({ event, at, entered }): EarlierSign[] => (entered === null ? [] : [{ concern: concern.id, kind: 'incident', at: text(at), linked: text(entered), event }]));
  const when = ({ at }: EarlierSign) => Temporal.Instant.from(at).epochMilliseconds;
  return [...linked.filter((sign) => sign.concern === concern.id), ...incidents].filter((sign) => when(sign) < before).sort((one, other) => when(one) - when(other));
}

/** Prompts that were dismissed in a concern that is there now, where nobody has taken that back. */
function dismissedIn({ answers }: Look): EarlierSign[] {
  const standing = standingIn(answers);
  return answers.flatMap(({ id, concern, recorded }): EarlierSign[] => (concern && standing.has(id) ? [{ concern, kind: 'dismissed-prompt', at: recorded, linked: recorded, event: id }] : []));
}
