import type { Country } from '#time/holidays.ts';
import type { Abuse } from './steps/abuse.ts';

/**
 * What a country's law calls things. One place, so that one person can check it at one sitting.
 *
 * Held on 27 November 2026 against what these publish: Wales: section 197(1) as safeguarding.wales (a1-p5) and Anglesey's
 * council quote it. Scotland: the explanatory notes on section 53 (legislation.gov.uk, asp/2007/10) and chapter 2 of the
 * code of practice (gov.scot), which names sexual harm, neglect and self-neglect beside the Act's four. Northern Ireland:
 * the five kinds as the Department named them to the Assembly's committee (Hansard, 15 October 2014), exploitation and
 * neglect as the Northern Trust publishes them; what is a crime of its own is from memory of the policy. England: from the
 * pathway. No lawyer has read it. Northern Ireland had a policy and no Act when this was written; an Adult Protection Bill
 * was before its Assembly. Before a service outside England relies on it, somebody there has to read it.
 */
const COUNTRIES_LAW = {
  England: {
    law: { name: 'Care Act 2014, sections 42 to 47', year: 2014 },
    guidance: 'Care and support statutory guidance, chapter 14',
    regulator: 'Care Quality Commission',
    notice: 'Regulation 18 of the Care Quality Commission (Registration) Regulations 2009, without delay: for the person affected and for the person alleged',
    kinds: { physical: 'Physical abuse', domestic: 'Domestic violence or abuse', sexual: 'Sexual abuse', psychological: 'Psychological or emotional abuse', financial: 'Financial or material abuse', 'modern-slavery': 'Modern slavery', discriminatory: 'Discriminatory abuse', organisational: 'Organisational abuse', neglect: 'Neglect or acts of omission', 'self-neglect': 'Self-neglect' },
  },
  Wales: {
    law: { name: 'Social Services and Well-being (Wales) Act 2014, part 7 and section 197', year: 2014 },
    guidance: 'Wales Safeguarding Procedures',
    regulator: 'Care Inspectorate Wales',
    notice: null,
    // Section 197: abuse is physical, sexual, psychological, emotional or financial; neglect is defined beside it.
    kinds: { physical: 'Physical abuse', sexual: 'Sexual abuse', psychological: 'Psychological or emotional abuse', financial: 'Financial abuse', neglect: 'Neglect' },
  },
  Scotland: {
    law: { name: 'Adult Support and Protection (Scotland) Act 2007, section 53', year: 2007 },
    guidance: 'its code of practice',
    regulator: 'Care Inspectorate',
    notice: null,
    // Section 53: all harmful conduct, and in particular the first four. The others are named in practice beside them.
    kinds: { physical: 'Physical harm', psychological: 'Psychological harm: fear, alarm or distress', financial: 'Harm to property, rights or interests', 'self-harm': 'Conduct that causes self-harm', sexual: 'Sexual harm', neglect: 'Neglect', 'self-neglect': 'Self-neglect', conduct: 'Other harmful conduct' },
  },
  'Northern Ireland': {
    law: { name: 'Adult Safeguarding: Prevention and Protection in Partnership, a policy and not an Act', year: 2015 },
    guidance: 'its operational procedures',
    regulator: 'Regulation and Quality Improvement Authority',
    notice: null,
    // The policy names five kinds of abuse, exploitation and neglect, and beside them what is also a crime of its own.
    kinds: { physical: 'Physical abuse', sexual: 'Sexual violence and abuse', psychological: 'Psychological or emotional abuse', financial: 'Financial abuse', institutional: 'Institutional abuse', exploitation: 'Exploitation', neglect: 'Neglect', domestic: 'Domestic violence and abuse', 'modern-slavery': 'Human trafficking or modern slavery', discriminatory: 'Hate crime' },
  },
} as const satisfies Record<Country, CountryLaw>;

interface CountryLaw {
  law: { name: string; year: number };
  guidance: string;
  regulator: string;
  /** what the regulator is told of by, and for whom, where the pathway says so */
  notice: string | null;
  /** kinds of abuse or harm, in the law's or the policy's order and words */
  kinds: Partial<Record<Exclude<Abuse, 'unknown'>, string>>;
}

/** Which law and guidance stand behind the words, in a sentence without its stop. */
export const lawWords = (country: Country): string => `${COUNTRIES_LAW[country].law.name}${country === 'Northern Ireland' ? ` (${COUNTRIES_LAW[country].law.year})` : ''}, and ${COUNTRIES_LAW[country].guidance}`;

/** "Care Quality Commission: Regulation 18 …". */
export const regulatorWords = (country: Country): string => [COUNTRIES_LAW[country].regulator, COUNTRIES_LAW[country].notice].filter(Boolean).join(': ');

/** The kinds of abuse that a country's law or policy names, in its order, with its words for them. */
export const abuseIn = (country: Country): { value: Abuse; label: string }[] => [
  ...Object.entries(COUNTRIES_LAW[country].kinds).map(([value, label]) => ({ value: value as Abuse, label })),
  { value: 'unknown', label: 'Not known yet' },
];
