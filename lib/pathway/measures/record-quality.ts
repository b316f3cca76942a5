import type { FirstRecord } from '../first-record.ts';
import { isUnsaid } from './unsaid.ts';

/** What a first record has to say before anybody else can judge it. */
export const QUALITIES = { behaviour: 'What was seen or heard', initiator: 'Who acted first', presentation: 'How the adult was straight after' } as const;
export type Unsaid = keyof typeof QUALITIES;

/** What a first record leaves open, as it was first saved. */
export function unsaidIn({ behaviour, initiator, presentation }: FirstRecord): Unsaid[] {
  const said: Record<Unsaid, boolean> = { behaviour: !isUnsaid(behaviour), initiator: !isUnsaid(firstOf(initiator)), presentation: !isUnsaid(presentation) };
  return (Object.keys(QUALITIES) as Unsaid[]).filter((quality) => !said[quality]);
}

/** Who acted first, by reference; "unclear" where nobody is named. */
export const firstOf = (initiator: FirstRecord['initiator']): string => (initiator.by === 'person' ? initiator.person : initiator.by === 'both' ? initiator.first : 'unclear');
