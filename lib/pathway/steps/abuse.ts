import type { Country } from '#time/holidays.ts';

/** Named in section 14 of the statutory guidance to the Care Act 2014. */
const CARE_ACT = {
  physical: 'Physical abuse',
  domestic: 'Domestic violence or abuse',
  sexual: 'Sexual abuse',
  psychological: 'Psychological or emotional abuse',
  financial: 'Financial or material abuse',
  'modern-slavery': 'Modern slavery',
  discriminatory: 'Discriminatory abuse',
  organisational: 'Organisational abuse',
  neglect: 'Neglect or acts of omission',
  'self-neglect': 'Self-neglect',
} as const;

/** Every kind that some country's list has, so that a record from another service can be read everywhere. */
export const ABUSE = { ...CARE_ACT, exploitation: 'Exploitation', institutional: 'Institutional abuse', conduct: 'Conduct that causes harm', unknown: 'Not known yet' } as const;
export type Abuse = keyof typeof ABUSE;

const BY_COUNTRY: Record<Country, readonly Abuse[]> = {
  England: [...(Object.keys(CARE_ACT) as Abuse[]), 'unknown'],
  /** Social Services and Well-being (Wales) Act 2014, section 197 */
  Wales: ['physical', 'sexual', 'psychological', 'neglect', 'financial', 'unknown'],
  /** Adult Support and Protection (Scotland) Act 2007, section 53: harm */
  Scotland: ['physical', 'psychological', 'financial', 'sexual', 'neglect', 'self-neglect', 'conduct', 'unknown'],
  /** Adult Safeguarding: Prevention and Protection in Partnership, 2015 */
  'Northern Ireland': ['physical', 'sexual', 'psychological', 'financial', 'institutional', 'neglect', 'exploitation', 'domestic', 'modern-slavery', 'discriminatory', 'unknown'],
};

/** The kinds of abuse that a country's law or policy names, in its order, with the words for them. */
export const abuseIn = (country: Country): { value: Abuse; label: string }[] => BY_COUNTRY[country].map((value) => ({ value, label: ABUSE[value] }));
