import type { Event, Happening } from '#pathway/events.ts';
import type { StepId } from '#pathway/steps.ts';
import { ANA, at } from './given.ts';
import { RECORDS } from './records.ts';

/** When the load is looked at: Tuesday 1 December 2026. */
export const NOW = at('2026-12-01T10:00:00Z');

const WAY: [number, StepId | 'in place'][] = [[5, '1.1'], [15, '1.2'], [40, '1.4'], [40, '1.3'], [20, '2.1'], [40, 'in place'], [20, '2.2'], [20, '2.3'], [60, '3.1'], [20, '3.2']];
const FAR = [1, 3, 8, 10];

/** Open concerns of the month before, a quarter each with 1.1, with 1.4, with stage 2, and with the referral done. */
export function load(concerns: number): Event[] {
  return Array.from({ length: concerns }, (_, index) => {
    let when = at('2026-11-01T09:00:00Z').add({ minutes: index * 137 });
    const id = `c${index}`;
    const made: Event[] = [];
    const put = (what: Happening) => made.push({ id: `${id}:${made.length + 1}`, concern: id, recorded: when.toString(), by: ANA, what });
    put({ kind: 'concern-identified', identified: when.toString(), origin: null });
    for (const [minutes, step] of WAY.slice(0, FAR[index % FAR.length])) {
      when = when.add({ minutes });
      put(step === 'in place' ? { kind: 'controls-checked', inPlace: 'yes' } : ({ kind: 'step-completed', step, record: RECORDS[step] } as Happening));
    }
    return made;
  }).flat();
}
