import { PERIOD_KINDS, type PeriodKind } from '#pathway/governance/period.ts';

/** The parts of the room Governance, and what they are called. */
export const GOVERNANCE_PARTS = { glance: 'At a glance', trend: 'Trend', times: 'Times', now: 'Open now', notes: 'Note quality', pack: 'Monthly pack' } as const;
export type GovernancePart = keyof typeof GOVERNANCE_PARTS;

/** Where one stands in it: a part, and a period by one of its days; null where the one that is running is meant. */
export interface Governance {
  part: GovernancePart;
  kind: PeriodKind;
  day: string | null;
}

/** `#governance/glance/week/2026-11-16`: a place and days, never a name. */
export const addressOf = ({ part, kind, day }: Governance): string => `#governance/${[part, kind, day].filter(Boolean).join('/')}`;

/** @param parts of the address, after the room; what is not understood is left out */
export function governanceOf([part, kind, day]: readonly (string | undefined)[]): Governance {
  return { part: keyIn(GOVERNANCE_PARTS, part) ?? 'glance', kind: keyIn(PERIOD_KINDS, kind) ?? 'week', day: day && isDay(day) ? day : null };
}

const keyIn = <T extends object>(all: T, key: string | undefined): keyof T | null => (key !== undefined && Object.hasOwn(all, key) ? (key as keyof T) : null);

/** `2026-11-16`, and a day that there is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
