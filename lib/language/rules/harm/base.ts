/** What the rules of the kind “harm” have in common. */
import type { Rule } from '../../rule.ts';
import { OWN } from '../../sources.ts';

export const base = {
  kind: 'harm',
  level: 'form',
  scope: 'act',
  exceptions: [],
  effect: 'tells of one adult’s act towards another',
  question: 'What did each person do and say, where and when, and how was the other person afterwards?',
  reason:
    'One adult’s act towards another may be a safeguarding matter however small it looked. A few facts now let someone else weigh it.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;
