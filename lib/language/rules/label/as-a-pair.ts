/** Names for what two people are to each other. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const asAPair: Rule[] = [
  {
    ...base,
    id: 'label/chalk-and-cheese',
    patterns: [
      '(chalk and cheese|oil and water|cat and dog|cats and dogs|two bulls in one field)',
      '(fire) and (ice|petrol)',
    ],
    exceptions: [
      {
        pattern: 'raining cats and dogs',
        example: 'It was raining cats and dogs so Tom and Raj stayed in.',
      },
    ],
    must: [
      'Tom and Raj are [chalk and cheese].',
      'Tom and Raj are [fire and ice].',
    ],
  },
  {
    ...base,
    id: 'label/love-hate',
    patterns: [
      '[a] love hate [thing|relationship]',
      '[like] [an] old married couple',
      'typical married couple',
      '[like] [an] old (couple|sparring partners)',
      'like (brothers|sisters|siblings)',
    ],
    must: [
      'Tom and Ann, [a love hate thing].',
      'Tom and Ann are [like an old married couple].',
      'Tom and Ann, [typical married couple].',
      'Tom and Raj, [old sparring partners].',
      'Tom and Raj row [like brothers].',
    ],
  },
  {
    ...base,
    id: 'label/lovers-tiff',
    patterns: [
      '[a] (lovers|lover) (tiff|tiffs|quarrel)',
      '[just] a domestic',
      '(loves young dream|holiday romance|love triangle|the lovebirds|messy break up)',
    ],
    must: [
      'Tom and Ann, [lovers’ tiff].',
      'Tom and Ann, [just a domestic].',
      'Tom and Ann, [love triangle].',
    ],
    mustNot: [
      'Tom and Ann saw the domestic hoovering.',
    ],
  },
  {
    ...base,
    id: 'label/boyfriend',
    scope: 'matter',
    patterns: [
      `(boyfriend and girlfriend|an item|a couple|courting|besties|best mates|best pals really|inseparable|
       firm pal|good mates|bromance|theyre mates|his mates|sweethearts)`,
      '[just] an (arrangement|understanding)',
    ],
    must: [
      'Raj hit Ann. They are [boyfriend and girlfriend].',
      'Raj took Tom’s money. It is [just an arrangement].',
    ],
    mustNot: [
      'Tom and Ann are a couple and had tea.',
    ],
  },
];
