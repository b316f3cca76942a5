import type { Event, EventOf } from '../events.ts';
import { patternDecisions, patternKey } from '../patterns/decided.ts';
import { accept, type Decision, refuse } from './decision.ts';

/**
 * A person says whether a proposed pattern is one. It can be decided otherwise later; the same answer to the same evidence
 * is there already.
 * @param events of no concern
 */
export function decidePattern(events: readonly Event[], what: EventOf<'pattern-decided'>['what']): Decision {
  const before = patternDecisions(events).get(patternKey(what.pattern, what.about));
  if (!before || before.agreed !== (what.agreed === 'yes') || what.evidence.some((id) => !before.evidence.includes(id))) return accept(what);
  return refuse(`This has been decided already${before.by ? `, by ${before.by.name}` : ''}. It can be decided otherwise, or again once there is something new.`);
}
