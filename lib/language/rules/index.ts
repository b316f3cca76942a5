/** Every rule, in the order of the label guide. */
import type { Rule } from '../rule.ts';
import { harm } from './harm.ts';
import { warning } from './warning.ts';

export const RULES: readonly Rule[] = [...harm, ...warning];
