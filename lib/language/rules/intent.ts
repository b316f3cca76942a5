/** Words that excuse an act by what was meant. */
import type { Rule } from '../rule.ts';
import { DFE, OWN, RESPECT } from '../sources.ts';

const base = {
  kind: 'intent',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'explains the act by what was meant',
  question: 'What did the other person say or do that showed how they felt about it?',
  reason:
    'What someone meant does not change how it felt. The other person’s own words or signs are what the next reader needs.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const intent: Rule[] = [
  {
    ...base,
    id: 'intent/no-malice',
    scope: 'peers',
    patterns: [
      `(didnt|doesnt|did not|does not|dont|not|never|nobody) (mean|meant|meaning)
       [any|anything|it|owt|nothing|no] [harm|by it|in it] [by it]`,
      '(means|meant) (no|well|only good|it kindly) [harm] [by it]',
      '(no|nil) (malice|intent|harm intended|spite|ill intent|badness) [in it|in him|in her|intended|meant]',
      '(not|isnt|wasnt|non) (malicious|deliberate|intentional|intended|nasty)',
    ],
    exceptions: [
      {
        pattern: 'mean (to|that|the)',
        example: 'Tom said he didn’t mean to miss Raj’s party.',
      },
    ],
    must: [
      'Raj hit Tom, [didn’t mean anything by it].',
      'Raj hit Tom, he [means no harm by it].',
      'Raj hit Tom, [no malice in it].',
      'Raj hit Tom, [not deliberate].',
    ],
  },
  {
    ...base,
    id: 'intent/didnt-know',
    patterns: [
      `(didnt|doesnt|did not|does not) (realise|know) [its|she|he|they] [was]
       [upsetting|offensive|own strength|embarrassing him]`,
      'know (his|her) own strength',
      '(accidental|by accident|unintentional|accidentally)',
    ],
    must: [
      'Raj hit Tom, he [didn’t realise].',
      'Raj hit Tom, he must [know his own strength].',
      'Raj hit Tom, [accidental].',
    ],
  },
  {
    ...base,
    id: 'intent/friendly',
    everyday: true,
    patterns: [
      '[just|only] being [over|a bit|too] (friendly|affectionate|playful|over friendly|nice|helpful|kind|a gent|sociable)',
      '[just] [an] affectionate [person|chap|lady|man|way]',
      `[only|just] [trying to|wants to|was trying to|likes to]
       (help|be helpful|be friendly|be funny|say hello|cuddle|chat) [him|her|that way]`,
      '(over friendly|overfriendly|tactile)',
      `[just] [after|wants|wanted|seeking|looking for|lonely and just after] [some|a bit of]
       (company|comfort|affection|attention)`,
      'just lonely',
    ],
    must: [
      'Raj kissed Ann, [just being friendly].',
      'Raj kissed Ann, he is [an affectionate chap].',
      'Raj took Ann’s purse, [only trying to help].',
      'Raj kissed Ann, [over friendly].',
      'Raj kissed Ann, [looking for company].',
      'Raj kissed Ann, [just lonely].',
    ],
  },
  {
    ...base,
    id: 'intent/only-playing',
    source: DFE,
    patterns: [
      '[only|just|was|were] [just] (playing|messing|joking|kidding|teasing|mucking|larking|fooling) [about|around]',
      '(only|just|for|as|it was only|was) [having] a (joke|laugh|giggle|lark|wind up|game|prank)',
      '(having|had) a (laugh|giggle|lark)',
      '(it was|just|only|bit of) [just|only|a bit of] (banter|fun|a joke|a game)',
      'high spirits',
      '(pulling|pulled) (his|her|_WHOSE) leg',
      '(for|make) (joke|the craic|jokes)',
    ],
    exceptions: [
      {
        pattern: '(playing|playing a|play) (cards|dominoes|pool|games|bingo|music|darts|football)',
        example: 'Raj hit Tom while playing cards.',
      },
    ],
    must: [
      'Raj hit Tom, [only playing].',
      'Raj hit Tom [for a laugh].',
      'Raj hit Tom, [having a giggle].',
      'Raj hit Tom, [it was banter].',
      'Raj hit Tom, [high spirits].',
      'Raj mocked Tom, [pulling his leg].',
      'Raj hit Tom, only [make joke].',
    ],
  },
  {
    ...base,
    id: 'intent/sweet-on',
    source: RESPECT,
    patterns: [
      `(sweet on|soft spot for|taken a shine to|took a shine to|smitten with|fond of|thinks the world of|
       takes a shine to|keen on) (_WHO|_HIM)`,
      '(likes|fancies) (_WHO|_HIM) [really]',
      '(smitten|flirting|protective|quite the gentleman|like a mother hen)',
      '(quite|bit of) (a) (softie|romantic)',
      '[bless] (his|her) way of',
    ],
    must: [
      'Raj kissed Ann, he is [sweet on her].',
      'Raj hit Ann because he [likes her].',
      'Raj kissed Ann, [smitten].',
      'Raj followed Ann, [quite a romantic].',
      'Raj hit Ann, [his way of] saying hello.',
    ],
    mustNot: [
      'Tom is fond of Ann.',
    ],
  },
];
