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
      '<({yank}|{pull}|{rip}|{tear}|{drag}|{snatch})> the ..2 (off|from) (_WHOM|_HIM)',
    ],
    must: [
      'Raj [drove] his powerchair into Tom.',
      'Raj [tipped] hot tea in Tom’s lap.',
      'Raj [lifted] his stick at Tom.',
      'Raj [slapped] a biscuit out of Tom’s hand.',
      'Raj [yanked] the blanket off Tom.',
    ],
    mustNot: ['Raj ran into town with Ann.', 'Raj poured milk in his tea, Tom had water.'],
  },
  {
    ...base,
    id: 'harm/made-to-pay',
    patterns: [
      '<{charge}> (_WHOM|_HIM) ..1 (_NUM|fiver|tenner|quid|pounds|for)',
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
      'Raj [ripped] Ann’s top open.',
      'Raj [got his willy out] at Ann.',
      'Raj [filmed] Ann on the toilet.',
      'Raj [in] Ann’s bed again.',
      'Raj tried to get [into] the bed with Ann.',
      'Raj found [in] bed with Ann.',
    ],
    mustNot: ['Ann pulled her top off, Joan did too.'],
  },
];
