/** Words that take the actor out. */
import type { Rule } from '../rule.ts';
import { OWN, SCIE } from '../sources.ts';

const base = {
  kind: 'agentless',
  level: 'prompt',
  scope: 'peers',
  exceptions: [],
  effect: 'leaves out who did it',
  question: 'Who did it, and who saw it? If nobody saw, who told you and in what words?',
  reason:
    'Without who, the next reader cannot see a pattern or keep anyone safe. “Not seen; Ann told me” is enough.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const agentless: Rule[] = [
  {
    ...base,
    id: 'agentless/was-hit',
    level: 'form',
    patterns: [
      `(was|got|been|being|getting|were)
       (hit|slapped|punched|kicked|bitten|pinched|scratched|shoved|grabbed|tripped|thumped|smacked|spat at|
       struck|sworn at|shouted at|threatened|groped|elbowed|whacked|headbutted|bullied|mocked|taunted|
       pushed over|knocked over|knocked down|shouted|cornered)`,
      '_WHO (was|got|been|had been|has been|being) (pushed|touched|pulled|caught)',
    ],
    exceptions: [
      {
        pattern: `({push}|hit|knocked|struck|pushed|caught|{pull}|touched) ..1
         (by a|in his|in her|round|around|out in|to|up to|by the|for|hard|cold|chest|infection|virus|off guard|
         up|on the)`,
        example: 'Tom was pushed round the park with Raj.',
      },
    ],
    must: [
      'Tom [was hit] in the lounge, Raj near by.',
      '[Tom was pushed] in the queue with Raj.',
    ],
    mustNot: [
      'He was not hit, Tom and Raj agree.',
    ],
  },
  {
    ...base,
    id: 'agentless/incident-occurred',
    source: SCIE,
    patterns: [
      `[an|a|physical|another] (incident|incidents|altercation|situation|scuffle|event)
       (occurred|took place|happened|arose|ensued|took)`,
      '(an|another|the|in an|unwitnessed) incident (with|between|involving) (_WHO|_PAIR)',
      '[physical] contact (was made|occurred|made|between|took place)',
      '(caught up|involved|embroiled) in (an|a|something|some)',
      '(came off|come off) worse',
      'things were said',
      'voices were raised',
    ],
    exceptions: [
      {
        pattern: '(lovely|nice|kind|good|warm) things were said',
        example: 'Lovely things were said of Tom, Raj read a poem.',
      },
    ],
    must: [
      '[An incident occurred] between Tom and Raj.',
      '[An incident with Raj] while Tom ate.',
      'Tom and Raj, [physical contact was made].',
      'Tom was [caught up in something] with Raj.',
      'Tom and Raj, Tom [came off worse].',
      'Tom and Raj, [things were said].',
      'Tom and Raj, [voices were raised].',
    ],
  },
  {
    ...base,
    id: 'agentless/ended-up',
    everyday: true,
    scope: 'matter',
    patterns: [
      `(ended|ending|wound) (up|down) ..1 (on|with|in) (his|her|the|a)
       (floor|bum|bottom|ground|bruise|knees|graze|lap|split lip|back)`,
      `(got|getting|was|were|been|get)
       (torn|broke|broken|snapped|twisted|shoved|pushed|knocked|smashed|thrown|ripped|taken|kicked|spilt|
       yanked|trapped|burnt) [away|off|over|out|down]`,
      '(went missing|gone missing|go missing|goes missing)',
      '(were|was|been) thrown',
      '(bruise|bruising|scratch|scratches|red mark) (noted|found|seen)',
    ],
    must: [
      'Tom and Raj had words, Tom [ended up on the floor].',
      'Tom and Raj had words, his shirt [got torn].',
      'Raj went into Ann’s room, her purse [went missing].',
      'Tom and Raj had words, cups [were thrown].',
      'Tom and Raj had words, [bruise noted].',
    ],
  },
];
