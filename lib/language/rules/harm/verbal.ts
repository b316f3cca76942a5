/** Words used against another adult. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const verbal: Rule[] = [
  {
    ...base,
    id: 'harm/verbal',
    patterns: [
      '<{tell}> _WHOM ..12 life hell',
      `<{tell}> _WHOM ..7
       (nobody|life hell|get her|get him|whats coming|do his|do him|go back|stank|stinks|stink|hand them|
       cant sit|shut|dont tell|not to tell|sit somewhere|foreigners|smelly|worse|regret|sorry|or else|liar|
       thick|ugly)`,
      '<{call}> (_WHOM|_HIM) [a|an|the] _QUOTED',
      '<({say}|{shout}|{yell}|{scream})> [it] to (_WHOM|_HIM) _QUOTED',
      '<(imitating|imitated|imitates|copying|copied|copies|mimicking|mimics|mimicked)> (_WHOM|_HIM|_WHOSE|the way _WHO)',
      '<(impressions|impression)> of ..3 _WHO',
      '<{laugh}> at by ..3 _WHO',
      '<(saying|says|said|shouts|shouted|whispered|whispers)> ..1 in _WHOSE ear',
      '<_SHOUT> ..3 (at|on|towards) (_WHOM|_HIM)',
      '<_SHOUT> _QUOTED ..6 (at|to) (_WHOM|_HIM)',
      '<_SHOUT> ..4 (in|into) (_WHOSE|_HIS) (face|ear|hearing)',
      '<_MOCK> (_WHOM|_HIM)',
      '<_MOCK> (_WHOSE|_HIS) (stammer|speech|walk|weight|accent|clothes|hair|voice|limp|hearing|teeth|stutter)',
      '<{threaten}> to ..2 (hit|kill|hurt|punch|smash|get|batter|slap|break|do|burn|stab|knock|kick|bash) ..1 (_WHOM|_HIM)',
      `<{call}> (_WHOM|_HIM) (a|an|the) ..2
       (cow|bitch|slag|liar|thief|idiot|cunt|retard|spastic|mong|pig|cripple|slut|whore|pervert|nonce|freak|
       fat|stupid|thick|dirty|smelly|witch|moron|baby|tramp|slur|bastard|twat|paki|poof|bugger|nutter|name)`,
      '<{call}> (_WHOM|_HIM) [horrible|nasty|all sorts of|bad|racist|the] (names|fat|stupid|thick|ugly|smelly|useless|names)',
      '(_WHOM|_HIM) (was|got|being|been|is|gets) [_BE] <(_MOCK|_SHOUT)> [at] [_WHOM] by _WHOM',
      `<{tell}> _WHOM [to|that] [he|she|they]
       (shut up|fuck off|f off|piss off|get lost|stinks|smells|was fat|is fat|was thick|go home|deserves|hated)`,
      '<{laugh}> at (_WHOM|_HIM|_WHOSE)',
      '<{threaten}> to ..6 (_WHOM|_WHOSE)',
      '<{make} ..2 (noise|noises|gestures|faces)> (at|behind) (_WHOM|_HIM)',
      '<{make} fun> of (_WHOM|_HIM)',
      '<{take} the (mick|mickey|piss)> out of (_WHOM|_HIM)',
      `_WHOM (was|were|had been|keeps|kept|is)
       <(verbally abusive|abusive|racist|nasty|aggressive|verbally aggressive|hostile|spiteful|sarcastic)>
       (to|towards|with|about) (_WHOM|_HIM)`,
      `(_WHOM|_HE) <{say}> to _WHOM [that] [you|he|she|i|if|hes|shes|youre|shut|go|get]
       (shut|stink|stinks|fat|ugly|kill|fuck|off|smell|thick|cow|home|back|touch|thing)`,
    ],
    exceptions: [
      {
        pattern: '(told|advised|asked|encouraged|reminded) to ignore',
        example: 'Tom was advised to ignore Raj.',
      },
    ],
    must: [
      'Raj [told] Tom that nobody likes him.',
      'Raj kept [teasing] Ann.',
      'Raj [pestered] Ann.',
      'Raj [called] Tom “Bongo”.',
      'Raj [said] to Tom “go home”.',
      'Raj [copied] Tom’s stammer.',
      'Raj doing [impressions] of Tom.',
      'Tom was [laughed] at by Raj.',
      'Raj [whispered] things in Tom’s ear.',
      'Raj [shouted] across the table at Tom.',
      'Raj [screamed] right in Tom’s face.',
      'Raj [threatened] Tom in the hall.',
      'Raj [mocked] Tom’s stammer.',
      'Raj [threatened] to hit him while Tom ate.',
      'Raj [called] Tom a fat pig.',
      'Raj [called] Tom horrible names.',
      'Tom was [sworn] at by Raj.',
      'Raj [told] Tom to shut up.',
      'Raj [laughed] at Tom when he fell.',
      'Raj [made fun] of Tom.',
      'Raj [took the mick] out of Tom.',
      'Raj was [abusive] to Tom.',
      'Raj [said] to Tom you stink.',
      'Raj [threatened] to put a blanket over Tom’s face.',
      'Raj [made monkey noises] at Tom.',
      'Raj has [told] Tom that if he talks he will make his life hell.',
      'Raj [shouted] “get out you old witch” at Ann.',
    ],
    mustNot: [
      'Raj shouted at staff.',
      'Tom shouted at the television.',
    ],
  },
];
