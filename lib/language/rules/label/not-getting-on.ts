/** Names for two people who do not get on. */
import type { Rule } from '../../rule.ts';
import { ARTICLE, SCIE } from '../../sources.ts';
import { base } from './base.ts';

export const notGettingOn: Rule[] = [
  {
    ...base,
    id: 'label/personality-clash',
    source: ARTICLE,
    patterns: [
      '[a|the|usual] (personality|personalities) (clash|clashes|difference|differences|clashing|thing|issue|issues)',
      '{clash} [of] (personalities|temperaments|characters|wills|again|with _WHOM|over|between)',
      '(_WHOM|both) [has|have|had|are|were|still|always|often|do] <{clash}>',
      'clashing personalities',
      'conflict between',
    ],
    exceptions: [
      {
        pattern: 'clashing (horribly|awfully|with the)',
        example: 'Tom and Raj clashing horribly in pink and orange.',
      },
      {
        pattern: `(colours|colour|tie|shirt|paint|appointment|appointments|patterns|dates|curtains|rota|times|
         visits|diary|session|sessions|podiatry|physio|dentist|transport) ..4 {clash}`,
        example: 'Tom said the visits clash over lunch, Raj too.',
      },
    ],
    must: [
      'Tom and Raj, [personality clash] at lunch.',
      'Tom and Raj [clashing again].',
      '[Clashing personalities], Tom and Raj.',
      '[Conflict between] Tom and Raj.',
      'Tom and Raj [clash].',
    ],
    mustNot: [
      'Tom’s physio clashes with chapel.',
      'Tom and Raj said the colours clash.',
      'Tom and Raj’s trip clashes with lunch.',
      'Olu and Ann’s paints clashed horribly.',
    ],
  },
  {
    ...base,
    id: 'label/friction',
    source: ARTICLE,
    patterns: [
      `[ordinary|some|slight|a bit of|bit of|ongoing|holiday|general|long standing|the usual]
       (friction|frictions|tension|tensions|hostility|animosity|rivalry|jealousy|atmosphere|discord|disharmony|
       ill feeling|bad feeling|unease|niggles)`,
      '(frosty|strained|icy) (vibes|relationship|relations|towards|with|between)',
      '_WHOM (is|are|was|were|a bit|quite) <(frosty|frosty again)>',
    ],
    exceptions: [
      {
        pattern: `(blood|muscle|neck|shoulder|high|wheel|good|lovely|nice|calm|relaxed|great|sheet|skin) ..2
         (pressure|tension|friction|atmosphere)`,
        example: 'Tom and Raj liked the good atmosphere.',
      },
      {
        pattern: 'friction (damage|burn|from|sore|pads|to)',
        example: 'Tom’s heel has friction damage, Raj sent a card.',
      },
    ],
    must: [
      'Tom and Raj, [ordinary friction].',
      'Tom and Raj are [frosty with] one another.',
      'Tom and Raj are [frosty].',
    ],
    mustNot: [
      'No friction between Tom and Raj.',
    ],
  },
  {
    ...base,
    id: 'label/dont-get-on',
    patterns: [
      `(dont|doesnt|do not|does not|didnt|not|never|cant|havent|hasnt|isnt|arent) [really|always|quite|ever]
       (get|getting|gets|got) on`,
      '(dont|doesnt|never|not|didnt|do not) [really|always|quite|ever] (see|seen|seeing|saw) eye to eye',
      '(dont|doesnt|never|didnt|just dont) [really|just] (gel|click|hit it off|mix)',
      'never ..1 hit it off',
      `(not|arent|isnt) ..2
       (best of friends|biggest fan|cup of tea|christmas card list|keen on _WHO|natural housemates|bosom pals|
       good terms)`,
      'not _PAIR cup of tea',
      '(rub|rubs|rubbing) ..2 up the wrong way',
    ],
    must: [
      'Tom and Raj [don’t get on].',
      'Tom and Raj [don’t see eye to eye].',
      'Tom and Raj [don’t gel].',
      'Tom and Raj [never really hit it off].',
      'Tom and Raj are [not the best of friends].',
      'Tom and Raj are [not each other’s cup of tea].',
      'Tom and Raj [rub each other up the wrong way].',
    ],
    mustNot: [
      'Tom and Raj get on well.',
    ],
  },
  {
    ...base,
    id: 'label/relationship-issue',
    source: ARTICLE,
    patterns: [
      `[a|ongoing|some|the]
       (relationship|relational|friendship|compatibility|peer|boundary|boundaries|territorial|neighbour|
       neighbourly|neighbourhood|housemate|roommate|seating)
       (issue|issues|problem|problems|difficulties|challenges|dispute|disputes|conflict|conflicts|dynamics|
       dynamic|tension|politics|stuff|matter|feud)`,
      '[peer|house|group|ward|landing|kitchen|bathroom] (dynamics|dynamic|politics|difficulties|conflict)',
      'felt to be relational',
      '(difficult|poor|tricky|strained|volatile) (dynamic|relationship|relations)',
      '(difficulties|issues|problems|trouble) between',
      'noise nuisance',
    ],
    must: [
      '[Relationship issue] between Tom and Raj.',
      'Tom and Raj, [house politics].',
      'Tom and Raj, [felt to be relational].',
      'Tom and Raj, [difficult dynamic].',
      '[Issues between] Tom and Raj.',
      'Tom and Raj, [noise nuisance].',
    ],
    mustNot: [
      'No issues between Tom and Raj.',
    ],
  },
  {
    ...base,
    id: 'label/history',
    patterns: [
      `(history there|some history|a bit of history|have history|has history|bad blood|long running feud|
       no love lost|love lost|got beef|have beef|sworn enemies|have [got] previous)`,
      'there is [some|a] history',
      '(history) (between|with) _WHO',
    ],
    must: [
      'Tom and Raj, [bad blood].',
      'Tom and Raj, [there is history].',
      'Tom has [history with Raj].',
    ],
    mustNot: [
      'Tom told Raj about the history of the house.',
    ],
  },
  {
    ...base,
    id: 'label/cliques',
    source: SCIE,
    patterns: [
      '(cliques|cliquey|cliqueyness|girl drama|girls drama|friendship drama|group drama)',
      `(peer on peer|resident on resident|service user to service user|resident to resident)
       (incident|incidents|contact|altercation|issue)`,
    ],
    must: [
      'Tom and Raj find the table [cliquey].',
      'Tom and Raj, [peer on peer incident].',
    ],
    mustNot: [
      'Team training on peer on peer incidents.',
    ],
  },
  {
    ...base,
    id: 'label/stand-off',
    patterns: [
      '[a] (stand off|standoff|turf war|power struggle|battle of wills|feud|vendetta|grudge)',
      '(on the outs|not speaking|not on speaking terms|not talking to _PAIR)',
    ],
    must: [
      'Tom and Raj in [a stand off].',
      'Tom and Raj are [not on speaking terms].',
    ],
  },
];
