/** Plain accounts of one adult's act towards another. The patterns name verb and object; `frames.ts` looks for who acts. */
import { OWN } from '../sources.ts';
import type { Rule } from '../rule.ts';

const base = {
  kind: 'harm', level: 'form', scope: 'act', exceptions: [],
  effect: 'tells of one adult’s act towards another',
  question: 'What did each person do and say, where and when, and how was the other person afterwards?',
  reason: 'One adult’s act towards another may be a safeguarding matter however small it looked. A few facts now let someone else weigh it.',
  source: OWN, mustNot: [],
} as const satisfies Partial<Rule>;

export const harm: Rule[] = [
  {
    ...base, id: 'harm/contact',
    patterns: [
      '<_STRIKE> [out] [at] [into|past] (_WHO|_HIM)',
      '<_STRIKE> ..2 at _WHO',
      '<_HANDLE> [out] [at] [on] [into] [hold of] (_WHO|_HIM)',
      '<(take|took|taking|takes) a (swing|swipe|kick|punch)> at (_WHO|_HIM)',
      '<({grab}|caught|{catch}|got)> [hold of] (_WHO|_HIM) (by|round) the ..1 (arm|arms|hair|wrist|throat|neck|collar|hand|jumper|shirt|face)',
      '<put (his|her|their) (hand|hands|arm)> [a]round (_WHOSE|his|her) (throat|neck)',
      '<({stamp}|{tread}|{sit}|{run})> (on|into|over) (_WHOSE|_WHO) [foot|toes|hand|feet|legs]',
      '(_WHO|_HIM) [was|got|been|being|is] [_BE] <(_STRIKE|_HANDLE)> ..5 by (_WHO|_HIM)',
    ],
    exceptions: [
      { pattern: '{push} _WHO (in|round|around|to|along|into the|up|over to) ..3 (wheelchair|garden|lounge|shops|chair|room|park|dining|table|swing|town)', example: 'Raj pushed Tom round the garden after lunch.' },
      { pattern: '{hold} (_WHOSE|his|her) (hand|hands|door|coat|arm)', example: 'Raj held Tom’s hand on the bus.' },
      { pattern: '({touch}|{bump}) (base|into)', example: 'Raj bumped into Tom at the shop and they had coffee.' },
    ],
    must: [
      'Raj [hit] Tom with his stick.', 'Raj [kicked] out at Tom in the hall.', 'Raj [poked] a finger at Tom.', 'Raj [grabbed] hold of Tom in the queue.', 'Raj [took a swing] at Tom.',
      'Raj [caught] Tom by the arm.', 'Raj [put his hand] round Tom’s throat.', 'Raj [stamped] on Tom’s foot.', 'Tom was [slapped] on the arm by Raj.',
    ],
    mustNot: ['Tom hit the ball.', 'Staff pushed Tom to the lounge.', 'Tom hit the table.'],
  },
  {
    ...base, id: 'harm/body',
    patterns: [
      '<_STRIKE> [out] (_WHOSE|_HIS) ..1 (arm|arms|hand|hands|face|head|leg|legs|back|chest|shoulder|ear|ears|shin|shins|ankle|hair|cheek|frame|wrist|bum|bottom|nose|neck|stomach|foot|feet|chair|wheelchair|walker|stick|tray|knuckles)',
      '<({pull}|{twist}|{tug}|{yank}|{grab}|{bend}|{squeeze}|{drag})> (_WHOSE|_HIS) ..1 (arm|hair|hand|ear|wrist|finger|fingers|hood|jumper|cardigan|scarf|frame|chair|wheelchair|headscarf|beard|collar|thumb|sleeve|leg)',
      '<{trap}> (_WHOSE|_HIS) (hand|fingers|arm|foot)',
    ],
    must: ['Raj [slapped] Tom’s hand at the table.', 'Raj [pulled] Tom’s hair in the lounge.', 'Raj [trapped] Tom’s fingers in the door.'],
    mustNot: ['Tom bit his lip.', 'Staff squeezed Tom’s hand.'],
  },
  {
    ...base, id: 'harm/verbal',
    patterns: [
      '<_SHOUT> ..3 (at|on|towards) (_WHO|_HIM)',
      '<_SHOUT> ..2 in (_WHOSE|_HIS) (face|ear)',
      '<_MOCK> (_WHO|_HIM)',
      '<_MOCK> (_WHOSE|_HIS) (stammer|speech|walk|weight|accent|clothes|hair|voice|limp|hearing|teeth|stutter)',
      '<{threaten}> to ..2 (hit|kill|hurt|punch|smash|get|batter|slap|break|do|burn|stab|knock|kick|bash) ..1 (_WHO|_HIM)',
      '<{call}> (_WHO|_HIM) (a|an|the) ..2 (cow|bitch|slag|liar|thief|idiot|cunt|retard|spastic|mong|pig|cripple|slut|whore|pervert|nonce|freak|fat|stupid|thick|dirty|smelly|witch|moron|baby|tramp|bastard|twat|paki|poof|bugger|nutter|name)',
      '<{call}> (_WHO|_HIM) [horrible|nasty|all sorts of|bad|racist|the] (names|fat|stupid|thick|ugly|smelly|useless|names)',
      '<(_MOCK|_SHOUT)> [at] by _WHO',
      '<{tell}> _WHO [to|that] [he|she|they] (shut up|fuck off|f off|piss off|get lost|stinks|smells|was fat|is fat|was thick|go home|deserves|hated)',
      '<{laugh}> at (_WHO|_HIM)',
      '<{make} fun> of (_WHO|_HIM)',
      '<{take} the (mick|mickey|piss)> out of (_WHO|_HIM)',
      '_WHO (was|were|had been|keeps|kept|is) <(verbally abusive|abusive|racist|nasty|aggressive|verbally aggressive|hostile|spiteful|sarcastic)> (to|towards|with|about) (_WHO|_HIM)',
      '(_WHO|_HE) <{say}> to _WHO [that] [you|he|she|i|if|hes|shes|youre|shut|go|get] (shut|stink|stinks|fat|ugly|kill|fuck|off|smell|thick|cow|home|back|touch|thing)',
    ],
    exceptions: [
      { pattern: '{laugh} at _WHOSE (joke|jokes|story|stories|impression|impressions|hat)', example: 'Raj laughed at Tom’s jokes all through tea.' },
    ],
    must: [
      'Raj [shouted] across the table at Tom.', 'Raj [screamed] right in Tom’s face.', 'Raj [threatened] Tom in the hall.', 'Raj [mocked] Tom’s stammer.', 'Raj [threatened] to hit him while Tom ate.',
      'Raj [called] Tom a fat pig.', 'Raj [called] Tom horrible names.', 'Tom [sworn at] here.',
      'Raj [told] Tom to shut up.', 'Raj [laughed] at Tom when he fell.', 'Raj [made fun] of Tom.', 'Raj [took the mick] out of Tom.', 'Raj was [abusive] to Tom.', 'Raj [said] to Tom you stink.',
    ],
    mustNot: ['Raj shouted at staff.', 'Tom shouted at the television.'],
  },
  {
    ...base, id: 'harm/taking',
    patterns: [
      '<_TAKE> _WHOSE ..1 (money|purse|wallet|card|phone|food|dinner|tea|biscuits|cake|pudding|drink|watch|ring|walker|frame|stick|glasses|cigarettes|fags|vape|tobacco|bag|handbag|keys|post|letters|chair|seat|remote|coat|cardigan|jumper|tablet|sandwich|toast|crisps|pension|change|slippers|teeth|hearing|doll|teddy|blanket|shoes|bus|plate|lunch|breakfast|sweets|chocolate|cash|pin|jewellery|necklace|clothes|pillow|magazine|book|milk)',
      '<_TAKE> ..4 (from|off|belonging to) (_WHO|_WHOSE)',
      '<{ask}> _WHO for (money|cash|a tenner|fags|cigarettes|his|her|pin)',
      '<({take}|{steal}|{nick}|{snatch}|{grab})> ..3 (off|from|out of) (_WHOSE|_HIS) (plate|bag|hand|hands|pocket|purse|tray|room|drawer|head|lap|wrist|fork)',
      '<({hold}|{keep}|{have}|{use})> ..1 (_WHOSE) ..1 (bank card|card|pin|money|benefits|key|keys|wallet|purse)',
      '<{make}> _WHO (pay|give|buy|hand|hold|fetch|sit|wait|stand|do)',
    ],
    exceptions: [
      { pattern: '{take} ..4 from _WHO (with thanks|happily|to share)', example: 'Raj took a biscuit from Tom with thanks.' },
      { pattern: '{borrow} ..3 from _WHO', example: 'Raj borrowed a book from Tom.' },
    ],
    must: ['Raj [stole] Tom’s dinner money.', 'Raj [took] a sandwich off Tom.', 'Raj [asked] Tom for money again.', 'Raj [snatched] chips off his plate while Tom ate.', 'Raj [keeps] Tom’s bank card.', 'Raj [made] Tom pay for the taxi.'],
    mustNot: ['Tom took his tablets.', 'Staff took Tom’s watch for repair.'],
  },
  {
    ...base, id: 'harm/sexual',
    patterns: [
      '<_SEXUAL> (_WHOSE|_HIS) ..1 (breast|breasts|bum|bottom|thigh|thighs|groin|leg|knee|chest|backside|private|privates|crotch|genitals|boob|boobs|bra|penis|behind)',
      '<({put}|{slide}|{run}|{stick}|{place}|had)> (his|her|their|a) (hand|hands|fingers) ..1 (up|down|on|under|inside|between|in) (_WHOSE|_HIS) ..1 (skirt|top|trousers|breast|breasts|thigh|leg|legs|knee|bottom|bum|blouse|pants|shirt|dress|nightie|chest|groin|underwear|waistband)',
      '<({kiss}|{grope}|{fondle}|{molest}|{proposition}|{rape})> ..1 (_WHO|_HIM)',
      '<({expose}|{flash})> (himself|herself|his|to|at) ..3 (_WHO|_HIM)',
      '<({get}|{climb}|{go})> in[to] ([in] to|to|in|into) bed with (_WHO|_HIM)',
      '<(got|climbed|climbing|getting|gets) into bed> with _WHO',
      '<masturbating> ..4 _WHO',
      '<({touch}|{rub}) himself> ..4 _WHO',
      '<{show}> _WHO ..4 (rude|porn|pornography|naked|nude|penis|private|willy)',
      '<{kiss}> ..3 on the (lips|mouth) ..6',
    ],
    must: [
      'Raj [touched] Ann’s breast.', 'Raj [put] his hand up Ann’s skirt.', 'Raj [groped] Ann on the bus.', 'Raj [exposed] himself to Ann.', 'Raj [got into bed] with Ann.',
      'Raj was [masturbating] in front of Ann.', 'Raj was [touching himself] while looking at Ann.', 'Raj [showed] Ann porn on his phone.',
    ],
    mustNot: ['She kissed her daughter goodbye.'],
  },
  {
    ...base, id: 'harm/nearness',
    patterns: [
      '<_FOLLOW> (_WHO|_HIM)',
      '<_FOLLOW> (_WHOSE|_HIS) (way|path|exit|door|doorway|frame|wheelchair)',
      '<({go}|{come}|{walk}|{enter}|{wander}|{get}|{burst}|{barge}|{sneak}|{let})> ..2 (in|into|in to|uninvited) _WHOSE (room|bedroom|bathroom|flat)',
      '<{enter}> _WHOSE (room|bedroom|bathroom|flat)',
      '<({stand}|{lean}|{loom}|{tower})> over (_WHO|_HIM)',
      '<({wait}|{hang}|{sit}|{stand})> ..1 outside _WHOSE (door|room|flat|window)',
      '<({bang}|{hammer}|{kick}|{thump}|{pound}|{knock})> [on|at] _WHOSE (door|wall|window)',
      '<({stare}|{glare})> at (_WHO)',
      '<({lock}|{shut})> _WHO (in|out)',
      '<(wouldnt|would not|wont|refused to|refuses to|didnt) let> (_WHO|_HIM) (out|in|past|pass|sit|leave|go|use|through|near|have|talk|speak|get)',
      '<{stop}> _WHO (from|getting|going|leaving|sitting|using|speaking)',
      '<{send}> _WHO ..3 (messages|texts|pictures|photos)',
      '<{post}> ..4 (about|of) _WHO',
    ],
    must: [
      'Raj [followed] Ann to her room.', 'Raj [blocked] Ann’s way.', 'Raj [wandered] into Ann’s room.', 'Raj [entered] Ann’s bedroom.', 'Raj [stood] over Ann.', 'Raj [waits] outside Ann’s door.',
      'Raj [banged] on Ann’s door.', 'Raj [stared] at Ann through tea.', 'Raj [locked] Ann in.', 'Raj [wouldnt let] Ann past.', 'Raj [stopped] Ann from leaving.', 'Raj [sent] Ann nasty messages.', 'Raj [posted] a photo of Ann.',
    ],
    mustNot: ['Staff followed Tom to the lounge.'],
  },
  {
    ...base, id: 'harm/throwing',
    patterns: [
      '<_THROW> ..6 (at|over|towards|on) (_WHO|_HIM)',
      '<_THROW> ..4 in (_WHOSE|_HIS) face',
      '<_THROW> _WHOSE ..2 (away|out|in|on|down|off|across)',
      '<({spit}|spat)> (on|in|into|at) (_WHO|_WHOSE)',
    ],
    exceptions: [{ pattern: '_THROW ..1 (ball|balloon|beanbag|quoit|frisbee|snowball|wave|smile|kiss)', example: 'Raj threw the ball at Tom in the game of catch.' }],
    must: ['Raj [threw] a cup at Tom.', 'Raj [flicked] water in Tom’s face.', 'Raj [threw] Tom’s hat out.', 'Raj [spat] on Tom.'],
    mustNot: ['Tom threw the ball to Raj.'],
  },
];
