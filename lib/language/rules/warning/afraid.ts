/** Fear of another adult, as it shows. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const afraid: Rule[] = [
  {
    ...base,
    id: 'warning/afraid',
    patterns: [
      `(when|whenever|if|as soon as|every time|once|as|each time|the moment) ..2 _WHO ..9+
       <(flinched|flinches|flinch|froze|freezes|cried|cries|crying|tearful|tremble|shook|shaking|trembling|trembled|hid|hides|cowered|
       jumped|tensed|stiffened|goes quiet|went quiet|goes silent|went silent|went white|turned away|
       looked away|looks away|looks down|looked down|stops talking|stopped talking|moves away|moved away|
       left the room|leaves the room|gets up|got up|head down)>`,
      '<paranoid> about _WHO',
      '<(frightened|scared|afraid|too scared|too frightened) to> (say|sit|go|come|leave|tell|ask|use|walk|speak|sleep)',
      '<(looking|looked|looks|glancing|glanced|watching)> ..2 (at|over at|to) _WHO (before|each time|first)',
      '<so [that] _WHO (cant|couldnt|wont|cannot)>',
      '<where _WHO (cant|couldnt|wont)>',
      `<(scared|frightened|afraid|terrified|wary|nervous|petrified|fearful|feart|intimidated|anxious|uneasy|
       uncomfortable|unsafe)> (of|by|about|around|near|with|because of|when|if) ..3 _WHO`,
      '<{scare}> (_WHO|_HIM)',
      '_WHO <(scares|frightens|terrifies|intimidates)> (_WHO|_HIM|me)',
      `<({flinch}|{freeze}|{tremble}|{shake}|{cower}|{cringe}|{stiffen}|shaking|shook|{cry}|tearful|jumped|
       tensed|tenses|{hide}|shrank|rocked)> ..8 (when|whenever|if|as|as soon as|every time|because|from|at|near|after)
       ..3 _WHO`,
      `<({drop}|legged|bolted|fled|ran)> ..6
       (when|whenever|if|as soon as|every time|because) ..2 _WHO`,
      `<(went|goes|go|gone|fell|falls) (quiet|silent|white|pale|stiff|very quiet|rigid)> ..1
       (when|whenever|if|as|as soon as|every time|after) ..3 _WHO`,
      `<(stops|stopped|stop) (talking|eating|speaking|singing|chatting|joining)> ..2
       (when|whenever|if|as|as soon as|every time|once|since) ..3 _WHO`,
      `<(looks|looked|checks|checked|checking|peers|peered|peering)> ..5
       (before|to see if|to see whether|in case|if|whether) ..3 _WHO`,
      `<(asks|asked|asking|ask)> ..3 (if|whether|is) _WHO
       [is|was|will be|would be|has|had] (in|there|about|around|coming|on|gone|out|up|back|due|working)`,
      `<(asked|asks|wants|wanted|requested|begged)> ..3
       (not to ..4|to not ..4|to be moved|to move|to be kept) ..2 (away from|from|because of|near|with) _WHO`,
      '<(asked|asks|wants|wanted|requested|begged)> ..3 to (sit|be|eat) ..2 away from _WHO',
    ],
    must: [
      'When Raj’s chair scraped back Ann [flinched].',
      'Ann is [paranoid] about Raj.',
      'Ann says she is [scared to] say no, Raj gets cross.',
      'Ann kept [looking] at Raj before she spoke.',
      'Ann keeps her door shut [so Raj can’t] get in.',
      'Ann wants to sit [where Raj can’t] see her.',
      'Ann is [scared] of Raj.',
      'Ann said it [scared] her when Raj came.',
      'Raj [frightens] her.',
      'Ann [flinched] when Raj came in.',
      'Ann [went quiet] when Raj sat down.',
      'Ann [stopped talking] as soon as Raj came in.',
      'Ann [looked] round the door to see if Raj was in.',
      'Ann [asked] me if Raj was in.',
      'Ann [asked] to be moved away from Raj.',
      'Ann [asked] to sit away from Raj.',
      'Ann [dropped] her dinner and [legged] it when Raj came in.',
    ],
    mustNot: [
      'Ann was frightened of the thunder, Raj sat with her.',
      'Ann was nervous of the geese so Raj walked on that side.',
      'Ann asked where Raj is.',
      'Ann asked to sit with Raj.',
      'Ann asked if Raj was going to be ok.',
    ],
  },
];
