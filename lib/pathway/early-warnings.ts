/** Early warning signs: quick ticks, none is proof alone. The first eleven are the article's, the others **added** from guidance. */
export const EARLY_WARNINGS = {
  'seat-changes': 'Changes seat again and again',
  'reluctant-to-enter': 'Does not want to go into shared areas',
  'same-person-again': 'Something like this with the same person before',
  'same-area-again': 'Something like this in the same area before',
  'avoids-after-resolved': 'Keeps away, although it was called resolved',
  'unsure-who-supervises': 'Staff not sure who watches the shared area',
  'supervision-gaps': 'Nobody was watching, and not for the first time',
  'space-unchanged': 'The shared space has not been changed',
  'several-concerns': 'The same adult is in several concerns',
  'restricts-self': 'Gives up places or choices to stay away',
  'controls-drift': 'Agreed distance is slipping',
  'flinch-withdraw-tears': 'Flinches, goes quiet or cries',
  'sleep-appetite': 'Sleep or appetite has changed',
  'things-one-way': 'Money, food or belongings go one way',
  'marks-no-cause': 'Marks that nobody can explain',
  'times-and-places': 'Happens at meals, in the afternoon or in bedrooms',
  'new-or-moved': 'A new adult, or one who has moved',
} as const;
export type EarlyWarning = keyof typeof EARLY_WARNINGS;
