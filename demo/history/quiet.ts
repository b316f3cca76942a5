import type { Planned } from './planned.ts';

/** For so many days after it somebody who was a source of harm is none again, in ordinary weeks: the protection plan holds. */
const DAYS = 30;
const SPAN = DAYS * 86_400_000;

/** Who was a source of harm when. */
export interface Quiet {
  add(planned: Pick<Planned, 'source' | 'harmed' | 'told' | 'at'>): void;
  /** whether somebody was no source of harm for a month before and after */
  isFree(person: string, at: Temporal.Instant): boolean;
}

export function quietTimes(): Quiet {
  const times = new Map<string, number[]>();
  return {
    add: ({ source, harmed, told, at }) => {
      const sources = told === 'both' ? [source, harmed] : told === 'clear' ? [source] : [];
      for (const person of sources) times.set(person, [...(times.get(person) ?? []), at.epochMilliseconds]);
    },
    isFree: (person, at) => (times.get(person) ?? []).every((each) => Math.abs(each - at.epochMilliseconds) > SPAN),
  };
}
