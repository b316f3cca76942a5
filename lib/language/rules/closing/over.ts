/** Words that say it is over. */
import type { Rule } from '../../rule.ts';
import { ARTICLE } from '../../sources.ts';
import { base } from './base.ts';

export const over: Rule[] = [
  {
    ...base,
    id: 'closing/all-settled',
    everyday: true,
    patterns: [
      `(all|both|soon|quickly|then|now|everyone|has) [of them] [now|is|are|been]
       (settled|calm|calmed|quiet|fine|happy|sorted|resolved|good|well|ok|okay|friends|smiles|pals|chill|gd)
       [down] [again|now|after|since|by 10]`,
      `(settled|calm|fine|ok|okay|sorted|calmer|happy|quiet|forgotten|resolved|finished)
       (now|after|since|again|afterwards|by supper)`,
      'settled (with|following|by|once) [good] [effect|reassurance|tea]',
      '(right as rain)',
      'back to normal',
      '(returned|back) to (baseline|green)',
      'everybody happy',
      'calm (restored|on return)',
      '(regulated|settled) within',
      '(sorted|resolved|settled|mended)',
    ],
    exceptions: [
      {
        pattern: '(wound|uti|infection|rash|bed|prescription|leak|laundry|tooth) ..3 (resolved|settled|sorted)',
        example: 'Raj hit Tom. UTI resolved.',
      },
    ],
    must: [
      'Raj hit Tom, [all settled].',
      'Raj hit Tom, [settled since].',
      'Raj hit Tom, [settled with good effect].',
      'Raj hit Tom, [right as rain].',
      'Raj hit Tom, [back to normal].',
      'Raj hit Tom, [returned to baseline].',
      'Raj hit Tom, [everybody happy].',
      'Raj hit Tom, [calm restored].',
      'Raj hit Tom, [regulated within] ten minutes.',
      'Raj hit Tom. [Sorted].',
    ],
    mustNot: [
      'Tom all settled in bed by nine.',
    ],
  },
  {
    ...base,
    id: 'closing/resolved',
    source: ARTICLE,
    patterns: [
      '[all|now|issue|swiftly|informally] resolved [between themselves|on shift|informally|between them|amicably]',
      '(sort|sorted|sorting|resolve|settle|work) [it|this|that|things] [all] [out] (between|amongst|among) (themselves|them)',
      '(problem|issue) (solved|resolved|sorted)',
      '(informal|conflict) resolution',
      '[swiftly] (de escalated|deescalated)',
    ],
    must: [
      'Raj hit Tom, [resolved between themselves].',
      'Raj hit Tom, left to [sort it out between themselves].',
      'Raj hit Tom, [problem solved].',
      'Raj hit Tom, [informal resolution].',
      'Raj hit Tom, [swiftly de escalated].',
    ],
  },
  {
    ...base,
    id: 'closing/made-up',
    everyday: true,
    patterns: [
      '(shook|shaken|shaking|shake) hands [on it]',
      'handshake [on it]',
      '(pals|friends|mates|best pals|best friends|best mates) (again|now|after)',
      '(made|making|make) (up|friends) [again|over|after]',
      '(kissed|hugged) (and made up|it out)',
      '[have|has|he|she|both] (apologised|said sorry) [and|so] [moved on]',
      '[both] [have] moved on',
      'agreed to disagree',
      'patched (things|it) up',
      'peace (restored|broke out)',
      '(now all|all) smiles',
    ],
    must: [
      'Raj hit Tom, they [shook hands].',
      'Raj hit Tom, [pals again].',
      'Raj hit Tom, they [made up].',
      'Raj hit Tom, [kissed and made up].',
      'Raj hit Tom and [apologised].',
      'Raj hit Tom, [both have moved on].',
      'Raj hit Tom, [agreed to disagree].',
      'Raj hit Tom, [patched things up].',
      'Raj hit Tom, [peace restored].',
      'Raj hit Tom, [now all smiles].',
      'Raj hit Tom, [handshake on it] after.',
    ],
  },
  {
    ...base,
    id: 'closing/end-of-it',
    patterns: [
      '(end|last) of (it|that|the matter|story)',
      '(so|and|then) thats that',
      'thats that',
      '(matter|case|log|incident) (closed|finished)',
      'done and dusted',
      '(line|lines) (drawn|was drawn) [under it]',
      '(drew|draw|draws) a line under (it|this)',
      '(water) under the bridge',
      'job done',
    ],
    must: [
      'Raj hit Tom and that was the [end of it].',
      'Raj hit Tom [so that’s that].',
      'Raj hit Tom. [That’s that].',
      'Raj hit Tom, [matter closed].',
      'Raj hit Tom, [done and dusted].',
      'Raj hit Tom, [line drawn under it].',
      'Raj hit Tom, [drew a line under it].',
      'Raj hit Tom, [water under the bridge].',
      'Raj hit Tom, [job done].',
    ],
  },
  {
    ...base,
    id: 'closing/blow-over',
    patterns: [
      '[it|will|itll|soon|itl] (blow|blew|blown) over',
      '(soon|quickly|already|have|has|all|it) (forgotten|forgot|passed) [about it]',
      '(forgotten|forgot) (it|about it|all about it|by)',
      '(wont|will not|doesnt|would not|wouldnt) remember [it|any of it]',
      'burn itself out',
    ],
    must: [
      'Raj hit Tom, it [will blow over].',
      'Raj hit Tom, [soon forgotten].',
      'Raj hit Tom. Tom [forgot about it].',
      'Raj hit Tom. Tom [won’t remember it].',
      'Raj hit Tom. It will [burn itself out].',
    ],
  },
];
