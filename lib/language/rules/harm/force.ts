/** Force with a thing, or against what someone holds, wears or eats. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const force: Rule[] = [
  {
    ...base,
    id: 'harm/pinned',
    patterns: [
      '<{pin}> (_WHOM|_HIM) [up] (against|down|to)',
      '<pinned> ..2 (against|down) ..6 by _WHOM',
      '<({hold}|{push}|{shove}|{force})> (_WHOSE|_HIS) (face|head|nose|mouth) ..1 (down|in|into|under|shut)',
      '<({have}|{get}|{hold})> (_WHOM|_HIM) (in a headlock|against the|up against)',
      `<(hand|hands|cushion|pillow|blanket|bag|forearm)> (over|across|round|around|inside|up|down)
       (_WHOSE|_HIS) (mouth|face|nose|throat|neck|chest|nightdress|breasts|skirt|top|trousers)`,
      '<{put} (his|her) foot out> ..4 _WHOM',
      '<{square} up> to (_WHOM|_HIM)',
      '<{beat}> (_WHOM|_HIM) (up|with|round)',
      '<{tap}> (_WHOM|_HIM) on the (head|face|nose|hand|cheek)',
    ],
    must: [
      'Raj [pinned] Tom against the wall.',
      'Tom was [pinned] up against the boiler by Raj.',
      'Raj [forced] Tom’s mouth shut.',
      'Raj [squared up] to Tom in the hall.',
      'Raj [beat] Tom with a doll.',
      'Raj [tapped] Tom on the head with his paper.',
      'Raj [had] Tom against the fridge.',
      'Raj put his [hand] over Tom’s mouth.',
      'Raj [put his foot out] as Tom went by.',
    ],
    mustNot: ['Raj beat Tom at cards.', 'Raj pinned a badge on his coat, Tom had one too.'],
  },
  {
    ...base,
    id: 'harm/with-a-thing',
    patterns: [
      '<({drive}|{ram}|{steer}|{run}|{wheel})> ..4 into (_WHOM|_WHOSE)',
      '<({tip}|{pour}|{spill}|{spit}|{empty}|{throw}|{put})> ..4 (in|into|over|down) (_WHOSE|_HIS) (lap|face|head|hair|bed|dinner|drink|food|back)',
      '<({lift}|{raise}|{wave}|{shake}|{swing})> (his|her|a|the) (stick|cane|frame|fist|crutch|knife|fork) (at|to) (_WHOM|_HIM)',
      '<({slap}|{knock}|{smack}|{snatch}|{grab}|{bat}|{flick})> ..3 (out of|off) (_WHOSE|_HIS) (hand|hands|mouth|head|lap)',
      '<({tear}|{rip}|{smash}|{snap})> [up] _WHOSE',
      '<{cut}> ..4 (out of|off) (_WHOSE|_HIS) (hair|fringe|ponytail|plait|beard)',
      '<{set} fire> to _WHOSE',
      '<{push}> ..5 (in|into) (_WHOSE|_HIS) mouth',
      '<({yank}|{pull}|{rip}|{tear}|{drag}|{snatch})> [off] the ..2 (off|from) (_WHOM|_HIM)',
    ],
    must: [
      'Raj [drove] his powerchair into Tom.',
      'Raj [tipped] hot tea in Tom’s lap.',
      'Raj [lifted] his stick at Tom.',
      'Raj [slapped] a biscuit out of Tom’s hand.',
      'Raj [yanked] the blanket off Tom.',
      'Raj [tore] up Tom’s photographs.',
      'Raj [cut] a chunk out of Ann’s fringe.',
      'Raj [set fire] to Tom’s curtains.',
      'Raj [pushed] a potato into Tom’s mouth.',
    ],
    mustNot: ['Raj ran into town with Ann.', 'Raj poured milk in his tea, Tom had water.'],
  },
  {
    ...base,
    id: 'harm/made-to-pay',
    patterns: [
      '<{charge}> (_WHOM|_HIM) ..1 (_NUM|fiver|tenner|quid|pounds|for|to)',
      '<({hand}|{give})> _WHOM (his|her|their|all) ..1 (money|pip|benefits|card|pin|wages|pension|spends)',
      '<(had|has|having|wearing|using)> _WHOSE ..1 (fags|cigarettes|baccy|tobacco|watch|ring|coat|trainers|bus pass|bank card|pip)',
      '<_TAKE> (most|half|some|all|the rest) of _WHOSE (dinner|tea|lunch|food|breakfast|pudding|money|fags|sweets|drink)',
    ],
    must: [
      'Raj is [charging] Tom a fiver to use the kitchen.',
      'Tom [handed] Raj his PIP money again.',
      'Raj is [wearing] Tom’s watch.',
      'Raj [ate] most of Tom’s dinner.',
    ],
    mustNot: ['Staff gave Tom his money, Raj had his too.'],
  },
  {
    ...base,
    id: 'harm/undressed',
    patterns: [
      '<({rip}|{tear}|{pull}|{lift}|{undo})> _WHOSE ..1 (top|blouse|shirt|dress|skirt|bra|nightie) (open|up|down|off)',
      '<({get}|got) his (willy|penis|dick|bits) out>',
      '<({film}|{photograph}|{video}|filmed)> (_WHOM|_HIM) (on the toilet|in the bath|in the shower|naked|asleep|undressing|crying)',
      '(_WHOM|_HE) <(in|into)> _WHOSE bed',
      '<into> [the] bed with (_WHOM|_HIM)',
      '(found|caught) <in> [the] bed with (_WHOM|_HIM)',
    ],
    must: [
      'Raj [lifted] Ann’s skirt up.',
      'Raj [got his willy out] at Ann.',
      'Raj [filmed] Ann on the toilet.',
      'Raj [in] Ann’s bed again.',
      'Raj tried to get [into] the bed with Ann.',
      'Raj found [in] bed with Ann.',
    ],
    mustNot: ['Ann pulled her top off, Joan did too.'],
  },
];
