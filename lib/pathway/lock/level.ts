import type { Happening } from '../events.ts';
import type { StepId } from '../steps.ts';

/**
 * Who may read what happened, once the record is locked:
 * - `clear` step numbers and times that Plainly noticed by itself: readable while all is locked, so that the clocks go on
 * - `floor` what the shift works with: opened by the passphrase of the service
 * - `restricted` what managers decide and write: opened by the managers' passphrase
 */
export type Level = 'clear' | 'floor' | 'restricted';

/** The steps whose records the shift needs in its hands. */
const ON_THE_FLOOR: readonly StepId[] = ['1.1', '1.2', '2.1', '3.2'];

export const levelOfStep = (step: StepId): Exclude<Level, 'clear'> => (ON_THE_FLOOR.includes(step) ? 'floor' : 'restricted');

/**
 * What a shift records or has to see is on the floor; decisions, the chronology's checks and what governs the service are restricted.
 * @param by whether a person did it: then there is a name in it
 */
export function levelOf(what: Happening, by: boolean): Level {
  switch (what.kind) {
    case 'due-passed':
    case 'clock-moved-back':
    case 'concern-viewed':
    case 'exported':
    case 'entries-missing':
      return by ? 'floor' : 'clear';
    case 'step-completed':
    case 'step-corrected':
    case 'step-not-applicable':
    case 'note-written':
      return levelOfStep(what.step);
    case 'receipt-confirmed':
    case 'chronology-checked':
    case 'stabilised-signed':
    case 'concluded':
    case 'pack-taken':
    case 'audit-signed':
    case 'audit-restated':
    case 'audit-reviewed':
    case 'audit-task-done':
    case 'audit-judged':
    case 'audit-noted':
    case 'earlier-sign-linked':
    case 'pattern-decided':
    case 'concern-removed':
      return 'restricted';
    default:
      return 'floor';
  }
}
