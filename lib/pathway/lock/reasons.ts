import type { Concern } from '../concern.ts';
import type { Trigger } from '../concern/escalations.ts';

/** What these fire on stands in steps of the shift, or was written for it. */
const ON_THE_FLOOR: readonly Trigger[] = ['live-risk', 'person'];

/** A concern as the shift reads it: that an escalation is open and who is to be told, not the answers of managers that fired it. */
export const withoutReasons = (concern: Concern): Concern => ({
  ...concern,
  indicators: { counted: [], possible: [], alone: [], high: concern.indicators.high },
  escalations: concern.escalations.map((each) => (ON_THE_FLOOR.includes(each.trigger) ? each : { ...each, facts: ['Managers see on the desk why.'] })),
});
