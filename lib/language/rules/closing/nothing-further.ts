/** Words that say there is nothing more to do. */
import type { Rule } from '../../rule.ts';
import { BEXLEY, DALLINGER, RECORDSAFE } from '../../sources.ts';
import { base } from './base.ts';

export const nothingFurther: Rule[] = [
  {
    ...base,
    id: 'closing/no-further-concerns',
    everyday: true,
    source: DALLINGER,
    patterns: [
      `(no|nil|zero) (further|more|other|new|ongoing)
       (concerns|issues|problems|trouble|incidents|concern|issue|bother|problem|escalation|incident|input)
       [since|noted|raised|after]`,
      '(no|nil) (concerns|issues|problems) [since|noted|raised|after|now]',
      'nil further',
      'nothing (further|more|else) [to] [report|came|do] [of it]',
      'nothing to (report|see|hand over)',
      '(no|nothing) more (was) said',
      'no more (said|about it|to it|trouble)',
      'not an issue',
    ],
    must: [
      'Raj hit Tom, [no further concerns].',
      'Raj hit Tom, [no concerns].',
      'Raj hit Tom, [nil further].',
      'Raj hit Tom. [Nothing further to report].',
      'Raj hit Tom. [Nothing to report].',
      'Raj hit Tom, [nothing more was said].',
      'Raj hit Tom, [no more said].',
      'Raj hit Tom, [not an issue].',
    ],
    mustNot: [
      'Tom ate well, no concerns.',
    ],
  },
  {
    ...base,
    id: 'closing/no-action',
    source: BEXLEY,
    patterns: [
      '(no|nil) [further] (action|intervention|actions) [is|was|were] [needed|required|taken|reqd|necessary|deemed]',
      'nfa',
      '(didnt|not|cannot be|wont|doesnt want to) (take|taken|taking) [it] [any] further',
      `(not|isnt|no role for|doesnt meet|does not meet|under|below) [a|the] (safeguarding|threshold|thresholds)
       [threshold|matter|issue]`,
    ],
    must: [
      'Raj hit Tom, [no further action needed].',
      'Raj hit Tom. [NFA].',
      'Raj hit Tom, [not taken further].',
      'Raj hit Tom, [below threshold].',
    ],
  },
  {
    ...base,
    id: 'closing/not-worth-it',
    scope: 'peers',
    patterns: [
      '(not|no need|no point) [to] [worth] (reporting|report|writing|write|doing|make a thing) [it] [up]',
      '(least said soonest mended|nuff said|let sleeping dogs lie)',
    ],
    must: [
      'Tom and Raj at lunch, [not worth writing up].',
      'Tom and Raj at lunch, [least said soonest mended].',
    ],
  },
  {
    ...base,
    id: 'closing/left-to-it',
    patterns: [
      '(left|leave|leaving) (them|him|her|it|these two) (to it|there|be|at that)',
      '(we|have|just|i) (let|left) it (go|there|be|at that)',
      '(let) them (sort|get on|work) [it] [out] [themselves|with it|between themselves]',
      'rise above it',
      '(advised|told) to ignore [it|him|her|them]',
    ],
    must: [
      'Tom and Raj had words, [left them to it].',
      'Raj hit Tom, [we let it go].',
      'Raj hit Tom, [let them sort it out themselves].',
      'Raj called Tom a pig, told to [rise above it].',
      'Raj called Tom a pig, Tom [told to ignore him].',
    ],
  },
  {
    ...base,
    id: 'closing/will-monitor',
    patterns: [
      '(will|to|continue to|staff to|we will) (monitor|observe)',
      '(keep|keeping) an eye [on it|on them|on things|out]',
      '(staff) aware',
      '(her|his|their) (choice|decision|money|call) [her choice]',
      '(doesnt|dont|does not|didnt) want [a|any] (fuss|it taken further|to complain)',
      '(wants it left|both are adults|nothing for care staff|not for staff to interfere)',
    ],
    must: [
      'Raj hit Tom, [will monitor].',
      'Raj hit Tom, [keep an eye on it].',
      'Raj hit Tom, [staff aware].',
      'Raj has Ann’s bank card, [her choice].',
      'Raj hit Tom. Tom [doesn’t want a fuss].',
      'Raj hit Tom. [Both are adults].',
    ],
  },
  {
    ...base,
    id: 'closing/redirected',
    everyday: true,
    source: RECORDSAFE,
    patterns: [
      '(redirected|distracted|separated|diverted|escorted) (with|to good) [good] effect',
      'with [good] effect',
      '(both|all) (parties|sides|ladies|gents) (spoken to|happy|settled|calm)',
      '(had|having) a (word|chat) [with both|with him|with her|with them]',
      '(spoken|spoke|talked) to [about it|both]',
      '(reassured) and (back|settled|returned)',
    ],
    must: [
      'Raj hit Tom, [redirected with good effect].',
      'Raj hit Tom, 1:1 [with good effect].',
      'Raj hit Tom, [all parties happy].',
      'Raj hit Tom, I [had a word with him].',
      'Raj hit Tom, [spoken to about it].',
      'Raj hit Tom. Tom [reassured and back] to bed.',
    ],
  },
];
