/** What the rules of the kind “label” have in common. */
import type { Rule } from '../../rule.ts';
import { OWN } from '../../sources.ts';

export const base = {
  kind: 'label',
  level: 'prompt',
  scope: 'peers',
  exceptions: [],
  effect: 'names a relationship instead of what was done',
  question: 'What did each person do or say that you are calling this?',
  reason:
    'A name for how two people are with each other leaves out what one did to the other, so nobody can see a pattern.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;
