import type { Concern } from '../concern.ts';
import type { Trigger } from '../concern/escalations.ts';

const FIRST: readonly Trigger[] = ['live-risk', 'high-risk', 'person'];

/** When a concern first left the shift: live risk (1.2), urgent escalation (1.4, or a person's own), or referral (3.1). */
export function firstEscalation({ escalations, steps }: Concern): Temporal.Instant | null {
  const fired = escalations.filter(({ trigger }) => FIRST.includes(trigger)).map((each) => each.fired);
  const referred = steps['3.1'].records.map(({ completed }) => completed);
  return [...fired, ...referred].map((at) => Temporal.Instant.from(at)).sort(Temporal.Instant.compare)[0] ?? null;
}
