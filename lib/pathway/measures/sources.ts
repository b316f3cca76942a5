import type { Concern } from '../concern.ts';
import { isUnsaid } from './unsaid.ts';

/** The alleged sources of harm of a concern, in one spelling; whoever is not known is none. */
export const sourcesOf = ({ people }: Concern): string[] =>
  people.filter(({ role, reference }) => (role === 'alleged-source' || role === 'harmed-and-source') && !isUnsaid(reference)).map(({ reference }) => reference.trim().toLowerCase());
