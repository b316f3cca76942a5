/** Words that stand for an act without saying it. */
import type { Rule } from '../rule.ts';
import { ALZ, HAMMOND, NORFOLK, OWN } from '../sources.ts';

const base = {
  kind: 'vague',
  level: 'prompt',
  scope: 'peers',
  exceptions: [],
  effect: 'stands for an act without saying it',
  question: 'What did you see or hear? Which words, which part of the body, what was done?',
  reason:
    'Two readers will picture two different things. The act itself is shorter and nobody has to guess.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const vague: Rule[] = [
  {
    ...base,
    id: 'vague/inappropriate',
    source: HAMMOND,
    patterns: [
      `[sexually|being|verbally|very|a bit] (inappropriate|inapprop)
       [behaviour|touching|comments|language|conduct|remarks|contact|with|towards|to]`,
      '(sexualised|hypersexual|sexually disinhibited) [behaviour|behaviours|language|comments]',
      '(unwanted|unwelcome) (attention|touching|contact|advances|comments)',
      `(handsy|touchy feely|over familiar|overfamiliar|over familiarity|frisky|amorous|flirty|too hands on|
       bit hands on|over friendly|pervy|lechy)`,
      '(invaded|invading|in) ..1 personal space',
    ],
    exceptions: [
      {
        pattern: 'inappropriate (shoes|footwear|clothes|clothing|for|diet|times)',
        example: 'Tom and Raj wore inappropriate shoes for the walk.',
      },
    ],
    must: [
      'Raj was [inappropriate with] Ann.',
      'Raj and Ann, [sexualised behaviour].',
      'Raj gives Ann [unwanted attention].',
      'Raj got [handsy] with Ann.',
      'Raj [invaded her personal space], Ann left.',
    ],
  },
  {
    ...base,
    id: 'vague/challenging',
    source: NORFOLK,
    patterns: [
      `[displayed|displaying|some|target]
       (challenging behaviour|challenging behaviours|aggressive behaviour|intimidating|bullying behaviour|
       threatening behaviour|bullying|threatening|verbal aggression|physical aggression)`,
      '(displayed|displaying|exhibited|showing|some|target|intrusive) (behaviours|behaviour)',
      `(became|become|been|being|got|getting|very|quite|is|was)
       (aggressive|abusive|violent|combative|confrontational|physical|intimidating|challenging|hostile|
       intrusive|disruptive) [with|towards|to]`,
      '(verbal|physical) (aggression|abuse|incidents|incident|assault|violence)',
      'behaviours [of concern]',
      '(aggressive|abusive|intrusive|hostile|threatening|challenging) (with|towards|to)',
    ],
    must: [
      'Raj showing [challenging behaviour] with Ann.',
      'Raj [displayed behaviours] with Ann.',
      'Raj [became aggressive towards] Ann.',
      '[Verbal abuse] from Raj to Ann.',
      'Raj and Ann, [behaviours of concern].',
      'Raj verbally [challenging to] Ann.',
    ],
    mustNot: [
      'Raj was aggressive towards staff.',
    ],
  },
  {
    ...base,
    id: 'vague/kicked-off',
    source: ALZ,
    patterns: [
      '({kick}|kicking) off [at|with|about|over|again]',
      `(had|has|having|have|was having) (a|one of her|one of his)
       (moment|moments|episode|moods|tantrum|meltdown|strop|outburst) [at|with]`,
      'lashed out',
      '(lost|loses|losing) (his|her|it|the) (rag|temper|plot|cool|it)',
      `(off on one|giving it large|took it out on|giving [_HIM|_WHO] grief|getting at _WHO|let fly|
       on the warpath|in one of (his|her) moods)`,
      '(got|gets|getting) (physical|heated|out of hand|lively|nasty)',
    ],
    exceptions: [
      {
        pattern: '{kick} off (his|her|the|season|match|shoes|slippers|time|festivities|session)',
        example: 'Tom and Raj kicked off the season with a win.',
      },
      {
        pattern: '{kick} off ..1 _NUM',
        example: 'Raj and Ann kicked off at 3.',
      },
      {
        pattern: '(match|panel|alarm|boiler|game|rugby|football|music) {kick} off',
        example: 'The match kicked off and Raj and Ann cheered.',
      },
      {
        pattern: 'temper (at|with) the (recorded|machine|telly|computer|printer|phone|council|kettle|remote)',
        example: 'Raj lost his temper with the printer, Ann helped.',
      },
    ],
    must: [
      'Tom [kicked off at] Raj.',
      'Tom [had a moment with] Raj.',
      'Tom [lashed out] near Raj.',
      'Tom [lost his rag] with Raj.',
      'Tom was [off on one] with Raj.',
      'Tom and Raj [got heated].',
    ],
    mustNot: [
      'Raj and Ann both had a go on the swing.',
      'Monopoly got heated, Raj owns half of London and Ann is bankrupt.',
    ],
  },
  {
    ...base,
    id: 'vague/silly',
    patterns: [
      `(being|acting|a bit|was|is)
       (silly|daft|mischievous|naughty|cheeky|bitchy|funny|unkind|nasty|difficult|rough|mean|horrible|
       heavy handed|full on|overbearing) (with|to|towards|about)`,
      '(unkind|nasty|mean|horrible|rude|spiteful|bitchy|unpleasant) (to|towards|about|with|comments|words|remarks)',
      `(shenanigans|silliness|rough and tumble|antics|high jinks|funny business|goings on|unpleasantness|nonsense|
       larking about|teasing|pranks|horseplay)`,
      '(a bit|being) off (with|towards)',
      '(heavy handed|arsey|snippy|funny) with',
      '(making|made|makes|passed) (a|comments|remarks|some) [comment|comments|remarks|remark] (about|to|at|towards)',
      '(a pest|a nuisance|a pain) [to|of himself|with]',
      '(a|some|bit of a|had a) (situation|interaction|exchange|run in) (with|between)',
    ],
    must: [
      'Raj [being silly with] Ann.',
      'Raj [nasty to] Ann.',
      'Raj and Ann, [shenanigans].',
      'Raj [made comments about] Ann.',
      'Raj is [a pest to] Ann.',
      'Ann in [a situation with] Raj.',
      'Raj was [being off with] Ann.',
      'Raj [heavy handed with] Ann.',
    ],
    mustNot: [
      'Raj and Ann are happy to carry on with the quilt.',
      'Raj is off to stay with Ann.',
    ],
  },
  {
    ...base,
    id: 'vague/winding-up',
    patterns: [
      '(winding|winds|wound|wind) (_WHO|_HIM) up',
      '(winding|winds) up _WHO',
      '(got|had|gets|has) a [bit of] (mouthful|earful|stick|grief) (off|from) _WHO',
      '({bother}|{annoy}|{upset}|{target}|{provoke}) _WHO',
      '(picks|picking|picked|pick) on (_WHO|_HIM)',
      '(having|had|has|have) a (go|pop|dig) at (_WHO|_HIM)',
      '(gave|giving|gives|give) (_WHO|_HIM) [a] (grief|mouthful|gyp|what for|hard time|earful|stick)',
    ],
    must: [
      'Raj kept [winding Ann up].',
      'Raj [bothered Ann].',
      'Raj [picks on Ann].',
      'Raj [had a go at Ann].',
      'Raj [gave Ann grief].',
      'Raj is [winding up Ann].',
      'Ann [got a mouthful off Raj].',
    ],
  },
];
