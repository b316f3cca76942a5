/** What the rules of the kind “closing” have in common. */
import type { Rule } from '../../rule.ts';
import { OWN } from '../../sources.ts';

export const base = {
  kind: 'closing',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'closes the matter without saying how each person is',
  question: 'What stops it happening again before the next shift, and what did the person who was upset say they want?',
  reason:
    'A person who goes on keeping away after it was called settled is a warning sign. A closed note tells nobody to look.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;
