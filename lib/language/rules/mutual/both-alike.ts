/** Words that share the blame out evenly. */
import type { Rule } from '../../rule.ts';
import { SAFELIVES } from '../../sources.ts';
import { base } from './base.ts';

export const bothAlike: Rule[] = [
  {
    ...base,
    id: 'mutual/six-of-one',
    patterns: [
      'six of one [and] [half a dozen] [of] [the] [other]',
      'six and two threes',
      'six o one',
      '(even stevens|equal blame|swings and roundabouts)',
      '(fault|blame|poor boundaries|raised voices|right and wrong) (on|both) (both|each|either) (sides|side)',
      'raised voices both sides',
      '[it] takes two [to tango]',
      'bit of both',
    ],
    must: [
      'Tom and Raj, [six of one and half a dozen of the other].',
      'Tom and Raj, [six and two threes].',
      'Tom and Raj, [six o one].',
      'Tom and Raj, [equal blame].',
      'Tom and Raj, [fault on both sides].',
      'Tom and Raj, [raised voices both sides].',
      'Tom and Raj, [it takes two to tango].',
      'Tom and Raj, [bit of both].',
    ],
    mustNot: [
      'Tom had six of one tablet and two of another.',
    ],
  },
  {
    ...base,
    id: 'mutual/both-as-bad',
    source: SAFELIVES,
    patterns: [
      '[each|both|one|as] as (bad|culpable|stubborn|awkward|daft) as (_PAIR|the other|tother)',
      'both as bad',
      'both ..1 (at fault|to blame|in the wrong|guilty|wound up|escalate|contributed|gave as good)',
      'neither (is|was|will|would|can|could|willing|of them) ..3 (blameless|back down|share|budge|innocent|inch|angel|way)',
      '(no one|nobody) to blame',
      '(nobodys|no ones) fault',
      `both (parties|sides|ladies|gents|men|women|residents|tenants|of them) [were|was|been|have been|are]
       (separated|escalate|contributed|warned|reminded|spoken|told|advised|involved|at it)`,
      'both [been] (warned|reminded|barred|grounded|told to)',
    ],
    must: [
      'Tom and Raj are [both as bad as each other].',
      'Tom and Raj, [both as bad].',
      'Tom and Raj are [both to blame].',
      'Tom and Raj, [neither would back down].',
      'Tom and Raj, [nobody to blame].',
      'Tom and Raj, [nobodys fault].',
      'Tom and Raj, [both parties separated].',
      'Tom and Raj [both warned].',
    ],
  },
  {
    ...base,
    id: 'mutual/tit-for-tat',
    patterns: [
      '[bit of|more] tit for tat',
      '({give}|gives|gave|giving) as good as (he|she|they) (gets|got|get|gives)',
      '(retaliation|retaliated|retaliating|hit back|hits back|eye for an eye)',
      'no (angel|angels|saint) either',
      'bit of give and take',
    ],
    must: [
      '[Tit for tat] with Tom and Raj.',
      'Tom and Raj at it, Tom [gives as good as he gets].',
      'Tom and Raj at it, Raj [retaliated].',
      'Tom and Raj at it, Raj is [no angel either].',
      'Tom and Raj, [bit of give and take].',
    ],
  },
  {
    ...base,
    id: 'mutual/set-each-other-off',
    patterns: [
      `({wind}|{set}|{egg}|{goad}|{upset}|{annoy}|{niggle}|{provoke}|unsettled|antagonise|antagonising|
       needling|irritate) _PAIR [up|off|on] [again]`,
      '(under) _PAIR feet',
      'in _PAIR (face|faces)',
      '(wind|winding|set|setting) _PAIR ..1 (up|off|way)',
      'at (each others|_PAIR) throats',
    ],
    exceptions: [
      {
        pattern: '(alarms|alarm|phones|dogs|detectors|radios) ..4 {set} _PAIR off',
        example: 'Tom and Raj’s alarms set each other off.',
      },
    ],
    must: [
      'Tom and Raj [wind each other up].',
      'Tom and Raj get [under each others feet].',
      'Tom and Raj [in each others faces].',
      'Tom and Raj [at each others throats].',
    ],
  },
  {
    ...base,
    id: 'mutual/who-started-it',
    patterns: [
      `(dont know|not sure|not clear|unclear|no idea|couldnt tell|cant tell|unable to say) who
       (started|said|did|bit|hit|began|threw|pushed) [it|what|who|first]`,
      '(one|each) [eggs|egging|winds|sets] the other [on|up|off]',
      'one word against (another|the other)',
      'agitation between',
    ],
    must: [
      'Tom and Raj shouting, [not clear who started it].',
      'Tom and Raj, [one eggs the other on].',
      'Tom and Raj, [one word against another].',
      '[Agitation between] Tom and Raj.',
    ],
  },
];
