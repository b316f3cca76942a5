/** What a build puts in place of `__ANCHORS__`: `lib/language/rules/anchors.ts`. */
import { packAnchors } from './lib/language/rule.ts';
import { RULES } from './lib/language/rules/index.ts';

export const anchors = { __ANCHORS__: JSON.stringify(packAnchors(RULES)) };
