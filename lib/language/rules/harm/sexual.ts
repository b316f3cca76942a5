/** Acts against the body that are never care from another adult. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const sexual: Rule[] = [
  {
    ...base,
    id: 'harm/sexual',
    patterns: [
      '(his|her) <hand on> (_WHOSE|her|his|_HIS) ..1 (knee|thigh|leg|bum|bottom|breast|chest)',
      '<(unzipped|dropped|pulled down)> his (trousers|pants|flies|fly|shorts) ..4 (_WHOM|_HIM)',
      '<({sit}|{press}|pressed|{squash})> ..4 (up against|right up to) (_WHOM|_HIM)',
      '<(photographs|photos|picture|pictures|photo|video) of his (genitals|penis|willy|dick|bits)> ..6 _WHOM',
      `<_SEXUAL> (_WHOSE|_HIS) ..1
       (breast|breasts|bum|bottom|thigh|thighs|groin|leg|knee|chest|backside|private|privates|crotch|genitals|
       boob|boobs|bra|penis|behind)`,
      `<({put}|{slide}|{run}|{stick}|{place}|had)> (his|her|their|a) (hand|hands|fingers) ..1
       (up|down|on|under|inside|between|in) (_WHOSE|_HIS) ..1
       (skirt|top|trousers|breast|breasts|thigh|leg|legs|knee|bottom|bum|blouse|pants|shirt|dress|nightie|
       chest|groin|underwear|waistband)`,
      '<({kiss}|{grope}|{fondle}|{molest}|{proposition}|{rape})> ..1 (_WHOM|_HIM)',
      '<({expose}|{flash})> (himself|herself|his|to|at) ..3 (_WHOM|_HIM)',
      '<(got|climbed|climbing|getting|gets) into bed> (with|beside) _WHOM',
      '<masturbating> ..4 _WHOM',
      '<({touch}|{rub}) himself> ..4 _WHOM',
      '<{show}> _WHOM ..4 (rude|porn|pornography|naked|nude|penis|private|willy)',
    ],
    must: [
      'Raj with his [hand on] Ann’s knee.',
      'Raj [unzipped] his trousers in front of Ann.',
      'Raj [pressed] up against Ann.',
      'Raj sent [photographs of his genitals] to Ann.',
      'Raj [touched] Ann’s breast.',
      'Raj [put] his hand up Ann’s skirt.',
      'Raj [groped] Ann on the bus.',
      'Raj [exposed] himself to Ann.',
      'Raj [got into bed] with Ann.',
      'Raj was [masturbating] in front of Ann.',
      'Raj was [touching himself] while looking at Ann.',
      'Raj [showed] Ann porn on his phone.',
    ],
    mustNot: [
      'She kissed her daughter goodbye.',
    ],
  },
];
