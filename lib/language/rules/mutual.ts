/** Words that make two people equally the cause. */
import type { Rule } from '../rule.ts';
import { CHICAGO, OWN, ROSEN, SAFELIVES, SCIE } from '../sources.ts';

const base = {
  kind: 'mutual', level: 'prompt', scope: 'peers', exceptions: [],
  effect: 'makes two people equally the cause',
  question: 'Who did or said what first, to whom, and how was each person afterwards?',
  reason: 'Often one person acted and another was hurt or frightened. Words for both hide which, and the next reader cannot tell.',
  source: OWN, mustNot: [],
} as const satisfies Partial<Rule>;

export const mutual: Rule[] = [
  {
    ...base, id: 'mutual/had-words',
    patterns: ['(having|had|have|exchanged|exchanging|exchange of) [a few|some|cross|heated|angry|strong|few|sharp] words', '(words|insults|barbs) (were|was) [had|exchanged|said]', 'words exchanged', '({trade}|{swap}) (insults|barbs)', '(a few|cross|heated|angry) words'],
    exceptions: [{ pattern: 'had words with (staff|manager)', example: 'Raj had words with staff about Tom’s dinner.' }],
    must: ['Tom and Raj [had words] at lunch.', 'Tom and Raj, [words were exchanged] in the hall.', 'Tom and Raj in the hall, [words exchanged].', 'Tom and Raj [trading insults] again.', 'Tom and Raj, [a few words] at the hatch.'],
    mustNot: ['Tom had no words for how good the pie was.'],
  },
  {
    ...base, id: 'mutual/bickering', source: CHICAGO,
    patterns: ['[ordinary|usual|always|constant|constantly|silly|petty|general] {bicker}', '{squabble}', '{quarrel}', '{snipe} at', '{argue}', '({fratch}|fratching|sparring|tussling|rowing|scrapping|feuding|warring|wrangling|chuntering)', '({pick}|{snipe}|{get}|{dig}|{shout}|{swear}|{yell}|{scream}|going) at _PAIR'],
    must: ['Tom and Raj [bickering] over the remote.', 'Tom and Raj [squabbled] at tea.', 'Tom and Raj [quarrelled] at tea.', 'Tom and Raj [sniping at] the table.', 'Tom and Raj [argued] at tea.', 'Tom and Raj [sparring] at tea.', 'Tom and Raj [picking at each other] at tea.'],
    mustNot: ['No bickering from Tom and Raj today.', 'Tom was bickering with his daughter on the phone.'],
  },
  {
    ...base, id: 'mutual/argument',
    patterns: ['[a|an|the|their] [bit of|bit of a|little|minor|small|slight|verbal|silly|heated|big|another|usual|full blown|right] (argument|arguments|disagreement|disagreements|squabble|quarrel|tiff|barney|bust up|difference of opinion|dispute|misunderstanding|kerfuffle)', '(a|another|blazing|big|full blown|their|the) [big|blazing] row [with|over|about|between]', '(had|having) [a|another|a bit of a|a right] (row|set to|ding dong|barney|to do|spat|run in|falling out|ruck|disagreement)', '(heated|lively|frank) (exchange|discussion|debate)'],
    exceptions: [{ pattern: '(a|the|front|back|second|first|top) [front|back|second|first|top|end] row (of|at|for|in|z)', example: 'Tom and Raj saw the row of plates.' }, { pattern: 'dispute ..2 (bill|charge|bank|council)', example: 'Tom and Raj rang about the dispute over the bill.' }],
    must: ['[Minor disagreement] between Tom and Raj.', 'Tom and Raj in [a row over] the telly.', 'Tom and Raj [had a set to] at tea.', 'Tom and Raj in a [heated exchange].'],
  },
  {
    ...base, id: 'mutual/altercation', source: SCIE,
    patterns: ['[a|an|another] [verbal|physical|minor|small|slight|brief|bit of an|mutual|further|heated] (altercation|altercations|fracas|confrontation|confrontations|scuffle|scuffles|skirmish|melee|stramash|ruckus|rumpus|ruction|ructions|contretemps|dust up|punch up|fisticuffs|scrap|tussle)', '(came|come|coming) to blows', '(slanging|shouting) match'],
    exceptions: [{ pattern: 'scrap (of|book|books)', example: 'Tom and Raj picked up a scrap of cloth.' }],
    must: ['Tom and Raj, [verbal altercation] at tea.', 'Tom and Raj [came to blows].', 'Tom and Raj in a [slanging match].'],
    mustNot: ['Nil altercations between Tom and Raj.'],
  },
  {
    ...base, id: 'mutual/fight', source: ROSEN,
    patterns: ['(fight|fights|fought|fighting) (over|between|about|with _WHO)', 'a fight', '(having|had) a [bit of a|little|right] (fight|scrap|scuffle)', 'play fighting', 'fair fight'],
    exceptions: [{ pattern: '(fire|infection|cold|boxing|cancer|pillow|food|water|snowball|sword|mock|big|title) (fight|fighting|fought)', example: 'Tom and Raj in a snowball fight over tea.' }],
    must: ['Tom and Raj [fighting over] the chair.', 'Tom and Raj in [a fight].', 'Tom and Raj [had a scrap] in the hall.', 'Tom and Raj were [play fighting] and Tom fell.', 'Tom and Raj, [fair fight].'],
  },
  {
    ...base, id: 'mutual/six-of-one',
    patterns: ['six of one [and] [half a dozen] [of] [the] [other]', 'six and two threes', 'six o one', '(even stevens|equal blame|swings and roundabouts)', '(fault|blame|poor boundaries|raised voices|right and wrong) (on|both) (both|each|either) (sides|side)', 'raised voices both sides', '[it] takes two [to tango]', 'bit of both'],
    must: ['Tom and Raj, [six of one and half a dozen of the other].', 'Tom and Raj, [six and two threes].', 'Tom and Raj, [six o one].', 'Tom and Raj, [equal blame].', 'Tom and Raj, [fault on both sides].', 'Tom and Raj, [raised voices both sides].', 'Tom and Raj, [it takes two to tango].', 'Tom and Raj, [bit of both].'],
    mustNot: ['Tom had six of one tablet and two of another.'],
  },
  {
    ...base, id: 'mutual/both-as-bad', source: SAFELIVES,
    patterns: ['[each|both|one|as] as (bad|culpable|stubborn|awkward|daft) as (_PAIR|the other|tother)', 'both as bad', 'both ..1 (at fault|to blame|in the wrong|guilty|wound up|escalate|contributed|gave as good)', 'neither (is|was|will|would|can|could|willing|of them) ..3 (blameless|back down|share|budge|innocent|inch|angel|way)', '(no one|nobody) to blame', '(nobodys|no ones) fault', 'both (parties|sides|ladies|gents|men|women|residents|tenants|of them) [were|was|been|have been|are] (separated|escalate|contributed|warned|reminded|spoken|told|advised|involved|at it)', 'both [been] (warned|reminded|barred|grounded|told to)'],
    must: ['Tom and Raj are [both as bad as each other].', 'Tom and Raj, [both as bad].', 'Tom and Raj are [both to blame].', 'Tom and Raj, [neither would back down].', 'Tom and Raj, [nobody to blame].', 'Tom and Raj, [nobodys fault].', 'Tom and Raj, [both parties separated].', 'Tom and Raj [both warned].'],
  },
  {
    ...base, id: 'mutual/tit-for-tat',
    patterns: ['[bit of|more] tit for tat', '({give}|gives|gave|giving) as good as (he|she|they) (gets|got|get|gives)', '(retaliation|retaliated|retaliating|hit back|hits back|eye for an eye)', 'no (angel|angels|saint) either', 'bit of give and take'],
    must: ['[Tit for tat] with Tom and Raj.', 'Tom and Raj at it, Tom [gives as good as he gets].', 'Tom and Raj at it, Raj [retaliated].', 'Tom and Raj at it, Raj is [no angel either].', 'Tom and Raj, [bit of give and take].'],
  },
  {
    ...base, id: 'mutual/set-each-other-off',
    patterns: ['({wind}|{set}|{egg}|{goad}|{upset}|{annoy}|{niggle}|{provoke}|unsettled|antagonise|antagonising|needling|irritate) _PAIR [up|off|on] [again]', '(under) _PAIR feet', 'in _PAIR (face|faces)', '(wind|winding|set|setting) _PAIR ..1 (up|off|way)', 'at (each others|_PAIR) throats'],
    must: ['Tom and Raj [wind each other up].', 'Tom and Raj get [under each others feet].', 'Tom and Raj [in each others faces].', 'Tom and Raj [at each others throats].'],
  },
  {
    ...base, id: 'mutual/fell-out',
    patterns: ['({fall}|fell|fallen|falling) out [with|over]', '(at loggerheads|daggers drawn|crossed swords|knocked heads|locked horns|locking horns|butted heads|butting heads|squaring up|hammer and tongs|going at it|at each other|crossed wires)', '[verbal] (ding dong|argy bargy|set tos|spats|tiff|tiffs|barney|bust up|dingdong|ding dongs)', '[another|further] (a|another|the|their|bit of a|usual) (set to|spat|run in|to do|coming together|carry on)'],
    exceptions: [{ pattern: '{fall} out of (bed|chair|the|his|her)', example: 'Tom fell out of bed and Raj rang the bell.' }, { pattern: '(hair|tooth|filling|hearing aid|cannula|stitches) {fall} out', example: 'Tom showed Raj where his tooth fell out.' }],
    must: ['Tom [fell out with] Raj.', 'Tom and Raj are [at loggerheads].', 'Tom and Raj in an [argy bargy].', 'Tom and Raj had words after [a coming together] at tea.'],
    mustNot: ['Tom and Raj have not fallen out.'],
  },
  {
    ...base, id: 'mutual/who-started-it',
    patterns: ['(dont know|not sure|not clear|unclear|no idea|couldnt tell|cant tell|unable to say) who (started|said|did|bit|hit|began|threw|pushed) [it|what|who|first]', '(one|each) [eggs|egging|winds|sets] the other [on|up|off]', 'one word against (another|the other)', 'agitation between'],
    must: ['Tom and Raj shouting, [not clear who started it].', 'Tom and Raj, [one eggs the other on].', 'Tom and Raj, [one word against another].', '[Agitation between] Tom and Raj.'],
  },
];
