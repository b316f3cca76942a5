/** What belongs to another adult. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const belongings: Rule[] = [
  {
    ...base,
    id: 'harm/taking',
    patterns: [
      `<(had|got|took|taken|takes|taking|gets|borrowed)> ..5
       (quid|pounds|tenner|fiver|money|cash|fags|baccy|cigarettes|fag) (off|from|out of) (_WHOM|_HIM)`,
      `<(has|had|makes|made|gets|got)> _WHOM
       (washing|cleaning|doing|carrying|buying|fetching|paying|making|queueing|running|selling)`,
      '<(makes|made|making)> (_WHOM|_HIM) (sell|wash|clean|carry|buy|give|pay|fetch|hand|do)',
      '<({send}|sent)> _WHOM ..2 (to the garage|to the shop|for his|for her|for fags|for cigarettes|out to get)',
      `<(asks|asked|asking|pestering|knocks|knocking|demanding|demanded)> ..4 for ..2
       (money|fag|fags|cigarettes|a tenner|quid|pension|baccy|cash|pin)`,
      '<{help} (himself|herself)> to ..6 _WHOSE',
      '<(let|lets|letting) (himself|herself) (in|into)',
      `<_TAKE> _WHOSE ..1
       (money|purse|wallet|card|phone|food|dinner|tea|biscuits|cake|pudding|drink|watch|ring|walker|frame|
       stick|glasses|cigarettes|fags|vape|tobacco|bag|handbag|keys|post|letters|chair|seat|remote|coat|
       cardigan|jumper|tablet|sandwich|toast|crisps|pension|change|slippers|teeth|hearing|doll|teddy|blanket|
       shoes|bus|plate|lunch|breakfast|sweets|chocolate|cash|pin|jewellery|necklace|clothes|pillow|magazine|
       book|milk)`,
      '<_STEAL> ..4 (from|off|belonging to) (_WHOM|_WHOSE)',
      '<{ask}> _WHOM for (money|cash|a tenner|fags|cigarettes|pin)',
      '<{ask}> (_WHOM|_HIM) for ..3 (pound|pounds|quid|tenner|fiver|money)',
      '<{ask}> _WHOM for (his|her) ..1 (money|card|pin|cigarettes|fags|pension|phone|baccy|bus|pass|change)',
      `<({take}|{steal}|{nick}|{snatch}|{grab})> ..3 (off|from|out of) (_WHOSE|_HIS)
       (plate|bag|hand|hands|pocket|purse|tray|room|drawer|head|lap|wrist|fork)`,
      '<({hold}|{keep}|{have}|{use})> ..1 (_WHOSE) ..1 (bank card|card|pin|money|benefits|key|keys|wallet|purse)',
      '<{make}> _WHOM (pay|give|buy|hand|hold|fetch|sit|wait|stand|do)',
    ],
    exceptions: [
      {
        pattern: '{take} ..4 from _WHOM (with thanks|happily|to share)',
        example: 'Raj took a biscuit from Tom with thanks.',
      },
      {
        pattern: '{borrow} ..3 from _WHOM',
        example: 'Raj borrowed a book from Tom.',
      },
      {
        pattern: '{cut} ..3 up [small] for',
        example: 'Ann cut Tom’s sandwich up for him.',
      },
      {
        pattern: '_STEAL ..9 (say so|permission|blessing)',
        example: 'Raj pinched a mint off Tom at his say so.',
      },
    ],
    must: [
      'Raj [had] twenty quid off Tom.',
      'Raj [has] Tom washing his pots.',
      'Raj [makes] Tom sell tobacco.',
      'Raj [sent] Tom to the shop.',
      'Raj at Tom’s door [asking] for money.',
      'Raj [helps himself] to Tom’s food.',
      'Raj [lets himself in] at Tom’s.',
      'Raj [stole] Tom’s dinner money.',
      'Raj [took] a sandwich off Tom.',
      'Raj [asked] Tom for money again.',
      'Raj [snatched] chips off his plate while Tom ate.',
      'Raj [keeps] Tom’s bank card.',
      'Raj [made] Tom pay for the taxi.',
      'Raj [asked] Tom for his bank card.',
      'Raj [asked] her for another ten pounds while Ann shopped.',
    ],
    mustNot: [
      'Tom took his tablets.',
      'Staff took Tom’s watch for repair.',
      'Tom packed with help from Raj.',
      'Tom read out a card from Raj.',
      'Tom asked Raj for his chilli tip.',
      'A gull took Tom’s chips, Raj laughed.',
    ],
  },
];
