import type { Learning } from '#pathway/steps/learning.ts';
import type { Agreed } from './agreed.ts';
import { isBefore, officeMinutes } from './clock.ts';
import type { Sheet } from './draft.ts';
import type { Planned } from './planned.ts';

const LESSONS = ['Ask who did what while everybody is still in the room.', 'Look for earlier notes about the same adult at once.', 'Say who is in charge of the room at each meal.'];

/** 3.5, within the five working days that it has, mostly; a few are written weeks later. */
export function learn({ phrase, signs }: Planned, concluded: Temporal.Instant, agreed: readonly Agreed[], { draw, put }: Sheet): void {
  const at = officeMinutes(concluded, draw.weighted([[draw.int(60, 2200), 90], [draw.int(2450, 3600), 7], [draw.int(6000, 12_000), 3]]));
  const standing = agreed.filter(({ cancelled }) => !cancelled);
  const actions = { part: standing.filter(({ done }) => done && !isBefore(at, done)).length, of: standing.length };
  const own: Learning['themes'] = [...(phrase && draw.chance(0.6) ? ['words-made-small' as const] : []), ...(signs.includes('same-person-again') ? ['pattern-missed' as const] : []), ...(draw.chance(0.3) ? [draw.pick(['supervision', 'shared-space', 'handover', 'voice', 'plan-drift', 'late-recognition'] as const)] : [])];
  put(at, 'Quality and Safeguarding Lead', {
    kind: 'step-completed',
    step: '3.5',
    record: { outcome: draw.weighted([['substantiated', 45], ['partly', 20], ['not', 12], ['inconclusive', 18], ['ceased', 5]]), actions, ...(!standing.length && { noActions: 'What the plan says is enough.' }), lessons: draw.pick(LESSONS), themes: own.length ? own : ['none'] },
  });
}
