import type { EarlyWarning } from '#pathway/early-warnings.ts';
import type { Weight } from './acts.ts';
import type { PhraseName } from './phrases.ts';
import type { Place } from './service.ts';

/** How the record tells who did what to whom: known, both acted, nobody knows yet, or only who was harmed is known. */
export type Told = 'clear' | 'both' | 'unclear' | 'source-not-known';

/** One incident that becomes a concern, before anything is written down. */
export interface Planned {
  /** opaque, of the concern */
  id: string;
  /** when it happens */
  at: Temporal.Instant;
  source: string;
  harmed: string;
  told: Told;
  place: Place;
  weight: Weight;
  /** the note that opened it minimised in these words; null where nothing did */
  phrase: PhraseName | null;
  /** signs ticked besides those of the act */
  signs: readonly EarlyWarning[];
}
