/** Following, blocking, coming in unasked. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const nearness: Rule[] = [
  {
    ...base,
    id: 'harm/nearness',
    patterns: [
      '<_FOLLOW> (_WHOM|_HIM)',
      '<_FOLLOW> (_WHOSE|_HIS) (way|path|exit|door|doorway|frame|wheelchair)',
      `<({go}|{come}|{walk}|{enter}|{wander}|{get}|{burst}|{barge}|{sneak}|{let})> ..2
       (in|into|in to|uninvited) _WHOSE (room|bedroom|bathroom|flat)`,
      '<{enter}> _WHOSE (room|bedroom|bathroom|flat)',
      '<({stand}|{lean}|{loom}|{tower})> over (_WHOM|_HIM)',
      '<({stand}|{lean}|{loom})> over _WHOSE bed',
      '<({wait}|{hang}|{sit}|{stand})> ..1 outside _WHOSE (door|room|flat|window)',
      '<({bang}|{hammer}|{kick}|{thump}|{pound})> [on|at] _WHOSE (door|wall|window)',
      '(_WHOM|_HE) [keeps|kept|was|is|been|still] <{knock}> [on|at] _WHOSE (door|wall|window)',
      '<({stare}|{glare})> at (_WHOM)',
      '<({lock}|{shut})> (_WHOM|_HIM) (in|out)',
      `<(wouldnt|would not|wont|refused to|refuses to|didnt) let> (_WHOM|_HIM)
       (out|in|past|pass|sit|leave|go|use|through|near|have|talk|speak|get)`,
      '<{stop}> _WHOM (from|getting|going|leaving|sitting|using|speaking)',
      '<{send}> _WHOM ..3 (messages|texts|pictures|photos)',
      '<{post}> ..4 (about|of) _WHOM',
    ],
    must: [
      'Raj [followed] Ann to her room.',
      'Raj [blocked] Ann’s way.',
      'Raj [wandered] into Ann’s room.',
      'Raj [entered] Ann’s bedroom.',
      'Raj [stood] over Ann.',
      'Raj [waits] outside Ann’s door.',
      'Raj [banged] on Ann’s door.',
      'Raj [stared] at Ann through tea.',
      'Raj [locked] Ann in.',
      'Raj [wouldnt let] Ann past.',
      'Raj [stopped] Ann from leaving.',
      'Raj [sent] Ann nasty messages.',
      'Raj [posted] a photo of Ann.',
      'Raj keeps [knocking] on Ann’s door.',
      'Raj keeps [standing] over Ann’s bed.',
    ],
    mustNot: [
      'Staff followed Tom to the lounge.',
      'Knocked on Ann’s door to remind her, she and Raj got the bus.',
    ],
  },
];
