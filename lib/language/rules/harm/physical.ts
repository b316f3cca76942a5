/** Hands, feet and things used against another adult. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const physical: Rule[] = [
  {
    ...base,
    id: 'harm/contact',
    patterns: [
      '<({go}|{come}|{fly}|charged|flew)> [straight] (for|at) _WHOM',
      '<({raise}|{shake}|{wave}|{hold})> ..4 (fist|fists|knife|stick|hand) ..2 (to|at) (_WHOM|_HIM)',
      '<({take}|took|taken|had|got)> hold of (_WHOM|_HIM)',
      '<({get}|caught)> _WHOM in the (ribs|eye|face|stomach|back|ear|mouth|shin)',
      '<(wrestling|{barge}|{shove})> [past|with|into] _WHOM',
      '<{jump} out> (on|at) (_WHOM|_HIM)',
      '<_STRIKE> [out] [at] [into|past] (_WHOM|_HIM)',
      '<_STRIKE> ..3 at _WHOM',
      '<({kick}|{swipe}|{lunge}|{jab}|{hit}|{spit})> ..3 at _HIM',
      '<_HANDLE> [out] [at] [on] [into] [hold of] (_WHOM|_HIM)',
      '<(_STRIKE|tipped|pinned)> ..4 by _WHOM',
      '<({haul}|{drag})> _WHOM (off|out|along|across|by)',
      '<(take|took|taking|takes) a (swing|swipe|kick|punch)> at (_WHOM|_HIM)',
      `<({grab}|caught|{catch}|got|{take}|had|has)> [hold of] (_WHOM|_HIM) (by|round) the ..1
       (arm|arms|hair|wrist|throat|neck|collar|jumper|shirt|face|ear|ears|scruff)`,
      '<put (his|her|their) (hand|hands|arm)> (round|around) (_WHOSE|his|her) (throat|neck)',
      '<({stamp}|{tread}|{sit}|{run})> (on|into|over) (_WHOSE|_WHOM) [foot|toes|hand|feet|legs]',
      '(_WHOM|_HIM) [was|got|been|being|is] [_BE] <(_STRIKE|_HANDLE)> ..5 by (_WHOM|_HIM)',
    ],
    exceptions: [
      {
        pattern: '(cold|infection|virus|flu|tablets|bug|news|heat|illness|grief|antibiotics|medication) ..3 {hit}',
        example: 'Raj and Ann say the cold has hit Tom hard.',
      },
      {
        pattern: '{kick} off',
        example: 'Tom kicked off at Raj.',
      },
      {
        pattern: 'a go at',
        example: 'Raj had a go at Ann.',
      },
      {
        pattern: '(hardly|barely|scarcely) touched',
        example: 'Raj hardly touched Tom.',
      },
      {
        pattern: `{push} _WHOM (in|to|into the|up|over to) ..3
         (wheelchair|garden|lounge|shops|chair|room|park|dining|table|swing|town)`,
        example: 'Raj pushed Tom to the lounge after lunch.',
      },
      {
        pattern: '{go} for _PAIR',
        example: 'Tom is poorly so Raj is going for both of them.',
      },
      {
        pattern: '{thump} out',
        example: 'Raj was thumping out Wonderwall.',
      },
      {
        pattern: '{push} (_WHOM|_HIM) (round|along|through) the',
        example: 'Raj pushed Tom round the lake.',
      },
      {
        pattern: '{knock} ..1 by',
        example: 'Tom was knocked on by Raj at six.',
      },
    ],
    must: [
      'Raj [went] for Tom with a fork.',
      'Raj [raised] his fist to Tom.',
      'Raj [took] hold of Tom.',
      'Raj [caught] Tom in the ribs.',
      'Raj [barged] past Tom.',
      'Raj [jumped out] on Tom.',
      'Raj [hit] Tom with his stick.',
      'Raj [kicked] out at Tom in the hall.',
      'Raj [poked] a finger at Tom.',
      'Raj [grabbed] hold of Tom in the queue.',
      'Raj [took a swing] at Tom.',
      'Raj [caught] Tom by the arm.',
      'Raj [put his hand] round Tom’s throat.',
      'Raj [stamped] on Tom’s foot.',
      'Tom was [slapped] on the arm by Raj.',
      'Raj [kicked] the tin at him while Tom cleaned.',
      'Tom, [slapped] on the arm by Raj.',
      'Raj [hauled] Tom off the sofa.',
      'Tom was [pinned] up against the boiler by Raj.',
    ],
    mustNot: [
      'Tom hit the ball.',
      'Staff pushed Tom to the lounge.',
      'Tom hit the table.',
      'Theatre trip: Tom, Raj and Ann.',
      'A dog bit Tom, Raj rang the bell.',
      'It hit Tom and Raj that she is gone.',
    ],
  },
  {
    ...base,
    id: 'harm/body',
    patterns: [
      `<(_STRIKE|{pull}|{grab}|{take}|{knock}|{twist})> [at|off] (_WHOSE) ..1
       (headphones|glasses|cap|hat|turban|patka|headscarf|hijab|wig|frame|tray|cup|book|phone|walker|
       wheelchair|chair|aid)`,
      '<(_STRIKE|{push})> the back of _WHOSE (chair|head|wheelchair|seat|legs|knees)',
      '<(_HANDLE|_STRIKE|{take})> ..3 (hair|arm|hand|face|frame|aid|plate|bag|purse|chair|leg|cake|ear) of _WHOM',
      '<{push}> _WHOSE ..2 (into|over|out|away)',
      '<({hold}|{grip}|{grab}|{bend})> _WHOSE (wrist|arm|arms|wrists|throat|neck|head|hair)',
      `<_STRIKE> [out] (_WHOSE|_HIS) ..1
       (arm|arms|hand|hands|face|head|leg|legs|back|chest|shoulder|ear|ears|shin|shins|ankle|hair|cheek|frame|
       wrist|bum|bottom|nose|neck|stomach|foot|feet|chair|wheelchair|walker|stick|tray|knuckles)`,
      `<({pull}|{twist}|{tug}|{yank}|{grab}|{bend}|{squeeze}|{drag})> (_WHOSE|_HIS) ..1
       (arm|hair|hand|ear|wrist|finger|fingers|hood|jumper|cardigan|scarf|frame|chair|wheelchair|headscarf|
       beard|collar|thumb|sleeve|leg)`,
      '<{trap}> (_WHOSE|_HIS) (hand|fingers|arm|foot)',
    ],
    exceptions: [
      {
        pattern: '{pull} (his|her|_WHOSE) leg',
        example: 'Raj was pulling Tom’s leg.',
      },
      {
        pattern: '{squeeze} (his|her) (hand|arm|shoulder)',
        example: 'Ann cried and Raj squeezed her hand.',
      },
    ],
    must: [
      'Raj [knocked] Tom’s glasses off.',
      'Raj [kicked] the back of Tom’s chair.',
      'Raj [pull] the hair of Tom.',
      'Raj [pushed] Tom’s plate away.',
      'Raj was [holding] Tom’s wrist.',
      'Raj [slapped] Tom’s hand at the table.',
      'Raj [pulled] Tom’s hair in the lounge.',
      'Raj [trapped] Tom’s fingers in the door.',
    ],
    mustNot: [
      'Tom bit his lip.',
      'Staff squeezed Tom’s hand.',
    ],
  },
  {
    ...base,
    id: 'harm/throwing',
    patterns: [
      '<_THROW> ..6+ (at|over|towards|on) (_WHOM|_HIM)',
      '<_THROW> ..6 at _WHOSE (head|face|back|door|window|feet)',
      '<_THROW> ..4 (in|into) (_WHOSE|_HIS) face',
      '<_THROW> _WHOSE ..2 (away|out|in|on|down|off|across)',
      '<({spit}|spat)> (on|in|into|at) (_WHOM|_WHOSE)',
    ],
    exceptions: [
      {
        pattern: '_THROW ..1 (ball|balloon|beanbag|quoit|frisbee|snowball|wave|smile|kiss)',
        example: 'Raj threw the ball at Tom in the game of catch.',
      },
      {
        pattern: '{wave} [back] (at|to)',
        example: 'Ann turned to wave at Raj.',
      },
      {
        pattern: '{point} (at|to)',
        example: 'The villain pointed at Ann, Raj booed.',
      },
    ],
    must: [
      'Raj [threw] a cup at Tom.',
      'Raj [flicked] water in Tom’s face.',
      'Raj [threw] Tom’s hat out.',
      'Raj [spat] on Tom.',
      'Raj [threw] a cushion at Tom’s head.',
    ],
    mustNot: [
      'Tom threw the ball to Raj.',
    ],
  },
];
