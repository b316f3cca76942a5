/**
 * Every kind of abuse or harm that some country's law or policy names, so that a record from another service can be read
 * everywhere. Which of them a country names, and in which words, is in `countries.ts`.
 */
export const ABUSE = {
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
  'self-harm': 'Conduct that causes self-harm',
  exploitation: 'Exploitation',
  institutional: 'Institutional abuse',
  conduct: 'Conduct that causes harm',
  unknown: 'Not known yet',
} as const;
export type Abuse = keyof typeof ABUSE;
