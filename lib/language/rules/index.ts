/** Every rule, in the order of the label guide. */
import type { Rule } from '../rule.ts';
import { agentless } from './agentless.ts';
import { blame } from './blame.ts';
import { nothingFurther } from './closing/nothing-further.ts';
import { over } from './closing/over.ts';
import { diagnosis } from './diagnosis.ts';
import { downplay } from './downplay.ts';
import { belongings } from './harm/belongings.ts';
import { force } from './harm/force.ts';
import { nearness } from './harm/nearness.ts';
import { physical } from './harm/physical.ts';
import { sexual } from './harm/sexual.ts';
import { verbal } from './harm/verbal.ts';
import { intent } from './intent.ts';
import { asAPair } from './label/as-a-pair.ts';
import { notGettingOn } from './label/not-getting-on.ts';
import { bothAlike } from './mutual/both-alike.ts';
import { quarrels } from './mutual/quarrels.ts';
import { normalise } from './normalise.ts';
import { vague } from './vague.ts';
import { afraid } from './warning/afraid.ts';
import { keepsAway } from './warning/keeps-away.ts';

export const RULES: readonly Rule[] = [
  ...notGettingOn,
  ...asAPair,
  ...quarrels,
  ...bothAlike,
  ...normalise,
  ...downplay,
  ...intent,
  ...blame,
  ...diagnosis,
  ...agentless,
  ...vague,
  ...nothingFurther,
  ...over,
  ...physical,
  ...force,
  ...verbal,
  ...belongings,
  ...sexual,
  ...nearness,
  ...afraid,
  ...keepsAway,
];
