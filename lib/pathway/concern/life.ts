import { compareTimes } from '../sequence.ts';
import type { Kept } from './kept.ts';

/** A change of how a concern stands as a whole. */
export interface Turn {
  state: 'live' | 'stabilised' | 'concluded';
  /** when it was written down; a new incident counts from when it was recorded (UTC) */
  at: string;
  why: string;
}

export type LifeState = Turn['state'] | 'in-error';

const SIGNERS = ['Registered Manager', 'Designated Safeguarding Lead'] as const;
export type Signer = (typeof SIGNERS)[number];

/**
 * Live, stabilised, concluded, and back. Stabilised from the second of the two signatures; a new incident or a person
 * reopens it, and the signatures of before count no more. What is concluded stays so until a person reopens it.
 * @returns every turn, in sequence; before the first one the concern is live
 */
export function turns(kept: Kept): { turns: Turn[]; signed: readonly Signer[] } {
  const made: Turn[] = [];
  let signed: Signer[] = [];
  const state = () => made.at(-1)?.state ?? 'live';
  const turn = (to: Turn['state'], at: string, why: string) => {
    if (state() !== to) made.push({ state: to, at, why });
    if (to === 'live') signed = [];
  };
  for (const { what, recorded } of kept.all) {
    if (what.kind === 'stabilised-signed') {
      signed = [...new Set([...signed, what.as])];
      if (signed.length === SIGNERS.length && state() === 'live') turn('stabilised', recorded, 'Registered Manager and Designated Safeguarding Lead signed.');
    } else if (what.kind === 'development' && what.about === 'incident') {
      signed = [];
      if (state() === 'stabilised') turn('live', recorded, 'A new incident happened.');
    } else if (what.kind === 'reopened') turn('live', recorded, what.reason);
    else if (what.kind === 'concluded') turn('concluded', recorded, what.reason);
  }
  return { turns: made, signed };
}

/** When the concern was in one of these states, as half-open times; null where it still is. Turns between them are no break. */
export function timesIn(states: readonly Turn['state'][], from: string, made: readonly Turn[]): { from: string; until: string | null }[] {
  const times: { from: string; until: string | null }[] = [];
  for (const { state, at } of [{ state: 'live' as const, at: from }, ...made]) {
    const last = times.at(-1);
    const running = last?.until === null;
    if (states.includes(state) && !running) times.push({ from: at, until: null });
    if (!states.includes(state) && running) last.until = at;
  }
  return times.filter(({ from: began, until }) => until === null || compareTimes(began, until) < 0);
}
