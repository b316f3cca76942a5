/** What counts as a development, in the pathway's words: each asks for a chronology update within one working day. */
export const DEVELOPMENTS = {
  incident: 'A new incident',
  'near-miss': 'A near miss: an incident that was prevented',
  'agency-contact': 'Contact with an agency',
  'plan-change': 'A change of the plan',
  'supervision-change': 'A change of supervision',
  'place-change': 'A change of place',
  'capacity-change': 'A change of capacity',
  'deadline-set': 'A deadline was set',
  'deadline-met': 'A deadline was met',
  'own-view': 'The adult’s own view',
} as const;
export type DevelopmentKind = keyof typeof DEVELOPMENTS;
