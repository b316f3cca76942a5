/** Words that make a matter usual. */
import type { Rule } from '../rule.ts';
import { DFE, MYHRE, OWN, PROVIDER } from '../sources.ts';

const base = {
  kind: 'normalise',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'makes it sound usual',
  question: 'How many times has this happened, with whom and where? Are the earlier times written down?',
  reason:
    'That something happens often is a reason to look harder, not a reason to let it be.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const normalise: Rule[] = [
  {
    ...base,
    id: 'normalise/again',
    everyday: true,
    patterns: [
      'again',
    ],
    exceptions: [
      {
        pattern: '(pals|friends|mates|settled|calm|fine|happy|once|now|never|back|up|try|all) again',
        example: 'Raj hit Tom. Tom is happy again.',
      },
    ],
    must: [
      'Tom and Raj, personality clash [again] at lunch.',
    ],
    mustNot: [
      'Tom went out again after lunch.',
    ],
  },
  {
    ...base,
    id: 'normalise/just-how-he-is',
    patterns: [
      '(just|its|thats|only|jist|always|aye) [just] (how|the way) (he|she|they|it) [is|are|talks|talk|goes]',
      '(always|aye) [been] like (that|this) [with]',
      '(is|are) like that with [everybody|everyone]',
      'thats [just] _WHO [for you]',
      '(only|just) _WHO',
      '(typical|classic) (_WHO|lads|girls|friday|sunday)',
      '(known for it|shes like that|hes like that|used to it|par for the course|nothing new|nowt new)',
      '(just) says it as it is',
    ],
    must: [
      'Raj hit Tom, [just how he is].',
      'Raj hit Tom, [always like that].',
      'Raj shouted at Tom, he [is like that with everyone].',
      'Raj hit Tom, [that’s Raj for you].',
      'Tom was hit by Raj, it is [only Raj].',
      'Raj hit Tom, [typical Raj].',
      'Raj hit Tom, [known for it].',
      'Raj called Tom a pig, [just says it as it is].',
    ],
  },
  {
    ...base,
    id: 'normalise/the-usual',
    patterns: [
      `[the|his|her|their|did his|up to her|up to his|just the] (usual|normal|customary)
       (banter|carry on|falling out|prank|self|tricks|antics|behaviour|friday|sunday|for them|for them two|
       politics|suspects|girl drama|pattern|business|stuff)`,
      '(as|the|up to his|up to her|is|just|not unusual its) usual',
      'as per [usual|norm]',
      '(at it|here we go) again',
      'up to (his|her|their) (old|usual) tricks',
      'normal for (them|him|her|_PAIR) [two]',
      'same (old same old|as ever|as always|as usual|as every night)',
      'as (ever|always)',
      '(happens|happening) (most|all|every|a lot) [the] [time|mealtimes|day|night]',
    ],
    exceptions: [
      {
        pattern: 'as per (care|plan|salt|chart|policy|protocol|guidelines|request|gp)',
        example: 'Raj hit Tom. Diet as per plan.',
      },
    ],
    must: [
      'Tom and Raj, words exchanged, [the usual banter].',
      'Raj hit Tom, [as usual].',
      'Raj hit Tom, [as per].',
      'Tom and Raj had words, [at it again].',
      'Raj hit Tom, [up to his old tricks].',
      'Raj hit Tom, [normal for him].',
      'Raj hit Tom, [same as ever].',
      'Raj hit Tom, [as ever].',
      'Raj hit Tom, [happens all the time].',
    ],
  },
  {
    ...base,
    id: 'normalise/boys-will-be-boys',
    scope: 'peers',
    source: DFE,
    patterns: [
      '(boys|lads|girls|men|women) (will be|being|are) (boys|lads|girls|men|women)',
      '(daft|typical) lads',
      '(lads|his sense of|their sense of) humour',
    ],
    must: [
      'Raj hit Tom, [boys will be boys].',
      'Raj hit Tom, [daft lads].',
      'Raj mocked Tom, [his sense of humour].',
    ],
  },
  {
    ...base,
    id: 'normalise/communal-living',
    source: PROVIDER,
    patterns: [
      `[all] [part and parcel of|part of|goes with|comes with|rough and tumble of|challenges of]
       (communal living|communal life|communal dining|living together|shared living|hostel life)`,
      'part and parcel [of it]',
      '(to be|are to be) expected [here|on a dementia unit|in a home]',
      'goes with the territory',
      '(teething) (problems|troubles)',
      'one of those (things|days)',
      '(these things|it|things like this) happen [here]',
    ],
    must: [
      'Raj hit Tom, [part and parcel of communal living].',
      'Raj hit Tom, [part and parcel].',
      'Raj hit Tom, [to be expected].',
      'Raj hit Tom, [goes with the territory].',
      'Raj hit Tom, [teething problems].',
      'Raj hit Tom, [one of those things].',
      'Raj hit Tom, [these things happen].',
    ],
  },
  {
    ...base,
    id: 'normalise/generation',
    source: MYHRE,
    patterns: [
      '[its|of|a|her|his] (generational|generation) [thing]',
      'old school [type]',
      'of (that|a certain) (age|generation)',
      '(part of|a normal part of) (life here|nursing home life|old age)',
      '[just] (rite of passage|pecking order|young love|house tradition|communal living)',
    ],
    must: [
      'Raj called Ann a cow, [generational thing].',
      'Raj called Ann a cow, [old school].',
      'Raj called Ann a cow, [of that generation].',
      'Raj hit Tom, [part of life here].',
      'Raj hit Tom, [rite of passage].',
    ],
  },
];
