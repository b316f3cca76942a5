/** What the rules of the kind “mutual” have in common. */
import type { Rule } from '../../rule.ts';
import { OWN } from '../../sources.ts';

export const base = {
  kind: 'mutual',
  level: 'prompt',
  scope: 'peers',
  exceptions: [],
  effect: 'makes two people equally the cause',
  question: 'Who did or said what first, to whom, and how was each person afterwards?',
  reason:
    'Often one person acted and another was hurt or frightened. Words for both hide which, and the next reader cannot tell.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;
