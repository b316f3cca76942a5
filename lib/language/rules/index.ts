/** Every rule, in the order of the label guide. */
import type { Rule } from '../rule.ts';
import { agentless } from './agentless.ts';
import { blame } from './blame.ts';
import { closing } from './closing.ts';
import { diagnosis } from './diagnosis.ts';
import { downplay } from './downplay.ts';
import { harm } from './harm.ts';
import { intent } from './intent.ts';
import { label } from './label.ts';
import { mutual } from './mutual.ts';
import { normalise } from './normalise.ts';
import { vague } from './vague.ts';
import { warning } from './warning.ts';

export const RULES: readonly Rule[] = [
  ...label, ...mutual, ...normalise, ...downplay, ...intent, ...blame, ...diagnosis, ...agentless, ...vague, ...closing, ...harm, ...warning,
];
