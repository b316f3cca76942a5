/** Words that put an act on a condition and stop there. */
import type { Rule } from '../rule.ts';
import { ALZ, MYHRE, OWN } from '../sources.ts';

const base = {
  kind: 'diagnosis',
  level: 'prompt',
  scope: 'matter',
  exceptions: [],
  effect: 'explains the act by a condition',
  question: 'What happened, how was the other person, and what will keep both safe until the next shift?',
  reason:
    'The explanation may be right. The other person was still affected, and the risk is still there tonight.',
  source: OWN,
  mustNot: [],
} as const satisfies Partial<Rule>;

export const diagnosis: Rule[] = [
  {
    ...base,
    id: 'diagnosis/due-to',
    source: MYHRE,
    patterns: [
      `(due to|because of|down to|put down to|part of|attributed to|secondary to|consistent with|
       as a result of|typical of|since|blame) (his|her|the|their|a|an|acquired|_WHOSE) ..1
       (dementia|ld|autism|adhd|brain|condition|illness|stroke|injury|uti|alzheimers|diagnosis|psychosis|
       bipolar|pd|disability|eupd|delirium|memory|age|presentation) [injury]`,
      `(due to|because of|down to|put down to|part of|attributed to|d t)
       (dementia|ld|autism|adhd|uti|alzheimers|psychosis|bipolar|delirium|confusion|memory|frontal lobe)`,
      '(cognitive) (failure|decline|impairment)',
    ],
    must: [
      'Raj hit Tom [due to his dementia].',
      'Raj hit Tom, [put down to UTI].',
      'Raj hit Tom, [cognitive decline].',
    ],
  },
  {
    ...base,
    id: 'diagnosis/the-illness',
    patterns: [
      `(its|it is|thats|just|that will be|thatll be) [just] (the|his|her|an) ..2
       (dementia|ld|autism|adhd|illness|uti|stroke|injury|alzheimers|disease|psychosis|bipolar|lewy|vascular|
       head|memory|age|body|disinhibition|eupd|frontotemporal) [talking|injury talking|thing|body]`,
      '(illness|brain injury|head injury|dementia|lewy body|drink) (talking|speaking)',
      '(sundowning|sundowner)',
      '[sexually] disinhibited [due to|since|d t] [his|her] [brain injury|frontal lobe]',
      `(has|have|got|with)
       (dementia|alzheimers|a uti|vasc dementia|vascular dementia|mixed dementia|a learning disability|autism|
       a brain injury|lewy body) [so|and|hence|brewing] [doesnt understand|behaviour|can not help it]`,
    ],
    must: [
      'Raj hit Tom, [it’s the dementia].',
      'Raj hit Tom, the [brain injury talking].',
      'Raj hit Tom, [sundowning].',
      'Raj touched Ann’s leg, [disinhibited].',
      'Raj hit Tom, he [has dementia].',
    ],
    mustNot: [
      'Sundowning from four, Tom had tea.',
    ],
  },
  {
    ...base,
    id: 'diagnosis/cant-help-it',
    source: ALZ,
    patterns: [
      '(doesnt|does not|dont|didnt|did not) (know|understand|realise) what (he|she|they) (is|was|are|were) [doing]',
      '(cant|cannot|couldnt) help (it|himself|herself)',
      '(lacks|lack|no|lacking) (capacity|insight|filter|understanding) [so]',
      '(doesnt|does not) understand',
      '(not himself|not herself|only muddled|both confused|just confused)',
    ],
    must: [
      'Raj hit Tom, he [doesn’t know what he is doing].',
      'Raj hit Tom, he [can’t help it].',
      'Raj hit Tom, [lacks capacity].',
      'Raj hit Tom, he [does not understand].',
      'Raj hit Tom, [not himself].',
    ],
  },
];
