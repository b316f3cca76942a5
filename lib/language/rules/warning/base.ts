/** What the rules of the kind “warning” have in common. */
import type { Rule } from '../../rule.ts';
import { OWN } from '../../sources.ts';

export const base = {
  kind: 'warning',
  level: 'form',
  scope: 'act',
  exceptions: [],
  effect: 'may show fear or avoidance of another adult',
  question: 'What did you see or hear, who was near, and has it happened before?',
  reason:
    'Keeping away from someone, or changing when they come in, can be the only sign a person gives that something is wrong.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;
