import type { Answer } from '../steps/field.ts';
import type { Steps } from './steps-done.ts';

/** High-risk indicators of the default set, each counted once over 1.1 to 1.4. */
export const INDICATORS = {
  humiliation: 'Humiliation',
  coercion: 'Coercion',
  exploitation: 'Exploitation',
  repeated: 'Repeated or targeted',
  access: 'The source still has access',
  power: 'Marked power imbalance',
  fear: 'Fear or avoidance',
  others: 'Another adult affected',
} as const;
export type Indicator = keyof typeof INDICATORS;

/** **Added**: each of these is enough alone. */
export const ALONE = {
  sexual: 'Sexual element',
  injury: 'Injury needing treatment',
  weapon: 'Weapon',
  life: 'Threat to life',
  crime: 'Alleged crime',
} as const;
export type AloneIndicator = keyof typeof ALONE;

export interface Indicators {
  counted: readonly Indicator[];
  /** `unknown` is shown as possible and not counted */
  possible: readonly (Indicator | AloneIndicator)[];
  alone: readonly AloneIndicator[];
  /** two or more, or one that is enough alone */
  high: boolean;
}

/** The answers of a saved 1.2, 1.3 and 1.4 as they stand; whatever has not been asked is neither counted nor possible. */
export type Asked = { [Step in '1.2' | '1.3' | '1.4']: Steps[Step]['records'][number]['record'] | null };

export const askedNow = (steps: Steps): Asked => ({
  '1.2': steps['1.2'].done?.record ?? null,
  '1.3': steps['1.3'].done?.record ?? null,
  '1.4': steps['1.4'].records.at(-1)?.record ?? null,
});

export function indicators({ '1.2': review, '1.3': seriousness, '1.4': route }: Asked): Indicators {
  const answers: Record<Indicator, Answer | undefined> = {
    humiliation: route?.humiliation,
    coercion: route?.coercion,
    exploitation: route?.exploitation,
    repeated: either(review?.repeated, review?.targeted),
    access: review?.access,
    power: seriousness && (seriousness.power === 'marked' ? 'yes' : seriousness.power === 'unknown' ? 'unknown' : 'no') || undefined,
    fear: seriousness?.fear,
    others: review?.others,
  };
  const strong: Record<AloneIndicator, Answer | undefined> = { sexual: route?.sexual, injury: route?.injury, weapon: route?.weapon, life: route?.life, crime: route?.crime };
  const counted = having(answers, 'yes');
  const alone = having(strong, 'yes');
  return { counted, possible: [...having(answers, 'unknown'), ...having(strong, 'unknown')], alone, high: counted.length >= 2 || alone.length > 0 };
}

const either = (one: Answer | undefined, other: Answer | undefined): Answer | undefined => (one === 'yes' || other === 'yes' ? 'yes' : one === 'unknown' || other === 'unknown' ? 'unknown' : one);

const having = <K extends string>(answers: Record<K, Answer | undefined>, answer: Answer): K[] =>
  (Object.keys(answers) as K[]).filter((name) => answers[name] === answer);
