/** Words that put a matter on the person harmed. */
import type { Rule } from '../rule.ts';
import { ALZ, OWN, RECORDSAFE } from '../sources.ts';

const base = {
  kind: 'blame',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'puts the cause on the person it happened to',
  question: 'What was each person doing just before? Can you write it as what happened, in order?',
  reason:
    'Being in the way or being upset is not a cause of harm. In order, without reasons, the note lets others judge.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const blame: Rule[] = [
  {
    ...base,
    id: 'blame/winds-up',
    source: ALZ,
    patterns: [
      '(wind|winds|winding|wound) _HIM up [something rotten]',
      `[does|did something to]
       (provoke|provokes|provoked|goad|goads|goaded|goading|antagonise|antagonises|antagonised|antagonising)
       [_HIM|_WHO|people]`,
      '(sets|set) (_WHO|_HIM) off',
      '(asked|asks|asking|ask) for (it|trouble)',
      '(brings|brought|bring) it on (himself|herself|themselves)',
      '(puts|put|putting) (himself|herself) at risk',
    ],
    must: [
      'Raj hit Tom. Tom [winds him up].',
      'Raj hit Tom. Tom [provokes people].',
      'Raj hit Tom. Tom [sets him off].',
      'Raj hit Tom. Tom [asked for it].',
      'Raj hit Tom. Tom [brings it on himself].',
      'Raj hit Tom. Tom [puts himself at risk].',
    ],
  },
  {
    ...base,
    id: 'blame/sensitive',
    everyday: true,
    patterns: [
      '(takes|took|take) (things|it) to heart',
      '(plays|playing|play) (up|on it)',
      'no angel',
    ],
    must: [
      'Raj hit Tom. Tom [takes things to heart].',
      'Raj hit Tom. Tom [playing up].',
      'Raj hit Tom. Tom is [no angel].',
    ],
  },
  {
    ...base,
    id: 'blame/thin-skinned',
    scope: 'peers',
    patterns: [
      `[a bit|rather|too|very]
       (over sensitive|oversensitive|sensitive|thin skinned|over dramatic|overdramatic|dramatic|over reacted|
       overreacted|overreacting|paranoid|touchy|needy|gullible|easily upset|clingy)`,
      `(drama queen|thicker skin|thick skin|take a joke|sensitive soul|toughen up|soft touch|pushover|
       vivid imagination|crying wolf|mixed messages)`,
      '(makes|make|making|made) a (meal|fuss|drama|mountain) of (it|things|everything)',
    ],
    exceptions: [
      {
        pattern: 'sensitive (skin|teeth|toothpaste|to|stomach|soap|feet|eyes)',
        example: 'Tom and Raj both have sensitive skin.',
      },
    ],
    must: [
      'Raj and Tom, Tom is [over sensitive].',
      'Raj mocked Tom. Tom can’t [take a joke].',
      'Raj hit Tom. Tom [makes a meal of things].',
    ],
  },
  {
    ...base,
    id: 'blame/attention-seeking',
    scope: 'peers',
    source: RECORDSAFE,
    patterns: [
      'attention seeking',
      '(known|tends|likes|prone) to (make things up|exaggerate|exaggeration|tell tales|fabricate)',
      '(unreliable historian|fabricating|making it up|makes things up|made it up|similar claims before|latest allegation)',
    ],
    must: [
      'Raj hit Tom. Tom is [attention seeking].',
      'Ann says Raj hit Tom. Ann is [known to make things up].',
      'Ann says Raj hit Tom. Ann is [making it up].',
    ],
    mustNot: [
      'Tom was attention seeking with staff.',
      'Attention seeking from the cat at 4am.',
    ],
  },
  {
    ...base,
    id: 'blame/in-the-way',
    patterns: [
      '(got|gets|was|is|were) in (his|her|the|_WHOSE|peoples) way',
      '(should have|should of|shouldve|ought to have) (moved|asked|known|waited|left)',
      '(wrong place|wrong seat|wrong chair)',
      '(shouldnt|should not) (have been|be|touch|have) [sitting|touching|in]',
      '(insists|insist|insisted) on (sitting|standing|going|touching)',
      '(could|can) (always) (say no|leave|move)',
      `(needs|need|learn|learns|has) to
       (learn [to say no]|be more assertive|say no|stand up for himself|stand up for herself|not sit there|
       toughen up)`,
      '(wont|wouldnt) (stay away|move|leave _HIM alone)',
    ],
    must: [
      'Raj hit Tom. Tom [got in his way].',
      'Raj hit Tom. Tom [should have moved].',
      'Raj hit Tom. Tom was in the [wrong seat].',
      'Raj hit Tom. Tom [shouldn’t have been] there.',
      'Raj hit Tom. Tom [insists on sitting] there.',
      'Raj hit Tom. Tom [could always move].',
      'Raj has Tom’s money. Tom [needs to learn to say no].',
      'Raj hit Tom. Tom [won’t stay away].',
    ],
  },
];
