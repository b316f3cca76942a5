/** Words that make a matter small. */
import type { Rule } from '../rule.ts';
import { OWN, RESPECT } from '../sources.ts';

const base = {
  kind: 'downplay',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'makes it sound small',
  question: 'What was the effect: what did the person say, how did they look, any mark, and what did they do next?',
  reason:
    'How small it looked to us is not how it felt to the person. The next reader needs the effect, not its size.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const downplay: Rule[] = [
  {
    ...base,
    id: 'downplay/handbags',
    scope: 'peers',
    patterns: [
      'handbags [at dawn]',
      '(storm|tempest) in a (teacup|tea cup)',
      'something and nothing',
      '(making|fuss) [a fuss] about nothing',
      'biscuitgate',
    ],
    exceptions: [
      {
        pattern: '(shoes|bought|new|leather|sale|stall) ..2 handbags',
        example: 'Ann and Jo sold new handbags on the stall.',
      },
      {
        pattern: 'handbags ..1 _NUM',
        example: 'Tom and Raj sold handbags £2.',
      },
    ],
    must: [
      'Tom and Raj, [handbags at dawn].',
      'Tom and Raj, [storm in a teacup].',
      'Tom and Raj upset over [something and nothing].',
      'Tom and Raj, [fuss about nothing].',
      'Tom and Raj, [biscuitgate].',
    ],
  },
  {
    ...base,
    id: 'downplay/only-a-tap',
    scope: 'peers',
    patterns: [
      `(only|just|hardly|barely|more of) [a] [little|light|small|wee|gentle]
       (tap|taps|nudge|slap|push|shove|knock|dunt|poke|pinch|kick|bump)`,
      '[a] (love|playful|gentle|light|little|small|wee) (tap|taps|slap|nudge|shove|pinch|dunt|punch|push|kick|flick)',
      '(glancing|light|minor physical|slight|no real) contact [only]',
      'hardly touched (_HIM|_WHO)',
    ],
    exceptions: [
      {
        pattern: '(tap|knock) (dripping|running|washer)',
        example: 'Tom and Raj said it was just a tap dripping.',
      },
      {
        pattern: 'only a (knock|push) ..2 (door|button)',
        example: 'Tom and Raj said it was only a knock at the door.',
      },
    ],
    must: [
      'Tom and Raj, [only a tap].',
      'Tom and Raj, [a little slap].',
      'Tom and Raj, [light contact only].',
      'Raj and Tom, he [hardly touched him].',
    ],
  },
  {
    ...base,
    id: 'downplay/nothing-serious',
    source: RESPECT,
    patterns: [
      `nothing [too|that|very|at all]
       (serious|major|nasty|untoward|bad|physical|sinister|much|sexual|dramatic|exciting|in it|
       to write home about|to worry about|out of the ordinary)`,
      `(no big deal|no biggie|nae biggie|not a big (deal|problem)|nothing in it [really]|is not big problem|
       not too bad|wasnt that bad|not that bad)`,
      'nothing (to worry about|to write home about)',
      'no (drama|dramas|real harm|lasting damage|bother)',
    ],
    must: [
      'Raj hit Tom, [nothing serious].',
      'Raj hit Tom, [no big deal].',
      'Raj hit Tom. [Nothing to worry about].',
      'Raj hit Tom, [no drama].',
    ],
    mustNot: [
      'GP saw Tom, nothing serious.',
    ],
  },
  {
    ...base,
    id: 'downplay/low-level',
    patterns: [
      '(low level|low key|petty stuff|pocket money stuff|minor stuff|negligible)',
      '(minor|small|slight|little) (incident|issue|problem|flare up|moment|upset|event|matter|thing|mix up|wobble|niggle)',
      '(minor|trivial)',
    ],
    must: [
      'Raj hit Tom, [low level].',
      'Raj hit Tom, [small flare up].',
      'Raj hit Tom. [Minor].',
    ],
  },
  {
    ...base,
    id: 'downplay/bit-of-a',
    everyday: true,
    patterns: [
      `[just|only] [a] (bit|wee bit|touch|tad|spot) of [a|an]
       (moment|do|stick|shove|fun|laugh|nuisance|character|telling off|incident|situation|bother|scene|fuss|
       mix up|misunderstanding|upset|giggling|wobble|needle|pest|thing|party)`,
      `[just|only] a (bit|tad|touch)
       (weepy|tetchy|shaken|heated|lively|giddy|spicy|vocal|loud|sharp|short|grumpy|boisterous|cheeky|upset|
       teary|tearful|flustered)`,
      'bit (shaken|weepy|rough|tetchy|much|lively|spicy|upset|teary|heated)',
    ],
    must: [
      'Raj hit Tom, [a bit of a moment].',
      'Raj hit Tom, Tom [a bit weepy].',
      'Raj hit Tom. Tom [bit shaken].',
    ],
    mustNot: [
      'Tom had a bit of a wobble standing up.',
    ],
  },
  {
    ...base,
    id: 'downplay/a-bit-much',
    scope: 'peers',
    patterns: [
      '[just|only] a (bit|tad|touch) (rough|possessive|full on|much|handsy|one sided|fresh|physical|close for)',
    ],
    must: [
      'Raj [a bit possessive] of Ann.',
    ],
    mustNot: [
      'Tom said the curry was a bit much.',
    ],
  },
  {
    ...base,
    id: 'downplay/no-harm',
    patterns: [
      'no (harm|damage) [was] done',
      'none the worse [for it]',
      '(no injury|nil injury|no injuries) so',
      '(all|words|feet|talk) (only|mouth|talk|bluster|mooth)',
      '(more) noise than (hurt|harm)',
      'no harm [in it|came|done]',
    ],
    must: [
      'Raj hit Tom, [no harm done].',
      'Raj hit Tom, [none the worse].',
      'Raj hit Tom, [nil injury so] bed.',
      'Raj shouted at Tom, he is [all mouth].',
      'Raj hit Tom, [more noise than hurt].',
      'Raj hit Tom. [No harm in it].',
    ],
    mustNot: [
      'Tom tripped, no harm done.',
    ],
  },
  {
    ...base,
    id: 'downplay/over-in-a-second',
    patterns: [
      '[it was|all] over in (a|no|seconds|minutes) [second|seconds|minute|minutes|time|flash]',
      'only (five|a few|two|ten|one|a couple of) (minutes|seconds|mins)',
      'missed by a mile',
    ],
    must: [
      'Raj hit Tom, [over in a second].',
      'Raj blocked Tom’s way, [only five minutes].',
      'Raj threw a cup at Tom, [missed by a mile].',
    ],
  },
  {
    ...base,
    id: 'downplay/harmless',
    patterns: [
      '[just|all|quite] [a] harmless [enough|really|fun|flirting|prank|old soul|crush|banter|teasing]',
      '[all] [just] [in] good (fun|humour|humoured|natured|sport) [ribbing|teasing|banter]',
      '[its] [quite] (sweet really|lovely to see|rather sweet)',
      '(daft|silly|childish) (prank|game|games|stunt)',
      '(horseplay|horsing around|high jinks|tomfoolery)',
    ],
    must: [
      'Raj kissed Ann, [harmless really].',
      'Raj hit Tom, [all in good fun].',
      'Raj kissed Ann, [quite sweet really].',
      'Raj hit Tom, [daft prank].',
      'Raj hit Tom, [horseplay].',
    ],
  },
  {
    ...base,
    id: 'downplay/took-it-well',
    patterns: [
      '(doesnt|didnt|did not|dont) [seem|appear] [to] (mind|bothered|be bothered|care|upset)',
      '(not|wasnt|isnt) [really|too|unduly|overly] (bothered|fussed|upset|distressed|worried)',
      '(took|taken|takes) (it|that) (in|with|on) ..3 (stride|salt|chin|grace|part)',
      '(laughed|shrugged|brushed) it off',
      '(seemed|seems) (ok|okay|fine|alright) with it',
      '(saw|see) the funny side',
    ],
    must: [
      'Raj hit Tom. Tom [didn’t seem bothered].',
      'Raj hit Tom. Tom [not fussed].',
      'Raj hit Tom. Tom [took it on the chin].',
      'Raj hit Tom. Tom [laughed it off].',
      'Raj hit Tom. Tom [seemed ok with it].',
      'Raj hit Tom. Tom [saw the funny side].',
    ],
  },
  {
    ...base,
    id: 'downplay/like-children',
    patterns: [
      'like [two|a pair of|little|a couple of] [little] (kids|children|weans|bairns|toddlers|schoolboys|schoolgirls|teenagers)',
      'pair of (kids|weans|bairns|children)',
      '(only|just) (words|water|feet|a joke|teasing|a game|play|noise)',
    ],
    must: [
      'Tom and Raj bickering, [like two little kids].',
      'Tom and Raj bickering, [pair of weans].',
      'Raj shouted at Tom, [just words].',
    ],
  },
];
