/** Words for a quarrel that name no one’s act. */
import type { Rule } from '../../rule.ts';
import { CHICAGO, ROSEN, SCIE } from '../../sources.ts';
import { base } from './base.ts';

export const quarrels: Rule[] = [
  {
    ...base,
    id: 'mutual/had-words',
    patterns: [
      '(having|had|have|exchanged|exchanging|exchange of) [a few|some|cross|heated|angry|strong|few|sharp] words',
      '(words|insults|barbs) (were|was) [had|exchanged|said]',
      'words exchanged',
      '({trade}|{swap}) (insults|barbs)',
      '(a few|cross|heated|angry) words',
      '(spat|ruckus|bit of a do|rumpus) between',
      '_WHOM <at it> (again|over|with)',
    ],
    exceptions: [
      {
        pattern: 'had words with [the] (staff|manager|firm|company|bank|council|taxi|driver|shop)',
        example: 'Raj had words with staff about Tom’s dinner.',
      },
      {
        pattern: '{say} a few words',
        example: 'Tom lit a candle and Raj said a few words.',
      },
    ],
    must: [
      'Tom and Raj [had words] at lunch.',
      'Tom and Raj, [words were exchanged] in the hall.',
      'Tom and Raj in the hall, [words exchanged].',
      'Tom and Raj [trading insults] again.',
      'Tom and Raj, [a few words] at the hatch.',
      '[Spat between] Tom and Raj.',
      'Tom and Raj [at it] over the telly.',
    ],
    mustNot: [
      'Tom had no words for how good the pie was.',
    ],
  },
  {
    ...base,
    id: 'mutual/bickering',
    source: CHICAGO,
    patterns: [
      '[ordinary|usual|always|constant|constantly|silly|petty|general] {bicker}',
      '{squabble}',
      '{quarrel}',
      '{snipe} at',
      '{argue}',
      '({fratch}|fratching|sparring|tussling|rowing|scrapping|feuding|warring|wrangling|chuntering)',
      '({pick}|{snipe}|{get}|{dig}|{shout}|{swear}|{yell}|{scream}|going) at _PAIR',
    ],
    exceptions: [
      {
        pattern: '{argue} ..1 (happily|good naturedly)',
        example: 'Tom and Raj argued it happily all the way home.',
      },
      {
        pattern: '{argue} with (her|his|the) (reflection|mirror|telly|radio|television|voices|computer)',
        example: 'Tom argued with the telly, Raj slept.',
      },
    ],
    must: [
      'Tom and Raj [bickering] over the remote.',
      'Tom and Raj [squabbled] at tea.',
      'Tom and Raj [quarrelled] at tea.',
      'Tom and Raj [sniping at] the table.',
      'Tom and Raj [argued] at tea.',
      'Tom and Raj [sparring] at tea.',
      'Tom and Raj [picking at each other] at tea.',
    ],
    mustNot: [
      'No bickering from Tom and Raj today.',
      'Tom was bickering with his daughter on the phone.',
    ],
  },
  {
    ...base,
    id: 'mutual/argument',
    patterns: [
      `[a|an|the|their]
       [bit of|bit of a|little|minor|small|slight|verbal|silly|heated|big|another|usual|full blown|right]
       (argument|arguments|disagreement|disagreements|squabble|quarrel|tiff|barney|bust up|
       difference of opinion|dispute|misunderstanding|kerfuffle)`,
      '(a|another|their|the) [big|blazing] row (over|about|between|with _WHOM)',
      '[a|another|the] (blazing|full blown|flaming|almighty|right) row',
      '(had|having) [a|another|a bit of a|a right] (row|set to|ding dong|barney|to do|spat|run in|falling out|ruck|disagreement)',
      '(heated|lively|frank) (exchange|discussion|debate)',
    ],
    exceptions: [
      {
        pattern: 'dispute ..2 (bill|charge|bank|council)',
        example: 'Tom and Raj rang about the dispute over the bill.',
      },
      {
        pattern: 'argument as to',
        example: 'Tom and Raj had an argument as to which cake was best.',
      },
    ],
    must: [
      '[Minor disagreement] between Tom and Raj.',
      'Tom and Raj in [a row over] the telly.',
      'Tom and Raj [had a set to] at tea.',
      'Tom and Raj in a [heated exchange].',
      'Tom and Raj had [a blazing row].',
    ],
    mustNot: [
      'Tom, Raj and Ann sat in a row.',
      'Tom knitted a row and Raj two.',
    ],
  },
  {
    ...base,
    id: 'mutual/altercation',
    source: SCIE,
    patterns: [
      `[a|an|another] [verbal|physical|minor|small|slight|brief|bit of an|mutual|further|heated]
       (altercation|altercations|fracas|confrontation|confrontations|scuffle|scuffles|skirmish|melee|stramash|
       ruckus|rumpus|ruction|ructions|contretemps|dust up|punch up|fisticuffs|scrap|tussle)`,
      '(came|come|coming) to blows',
      '(slanging|shouting) match',
    ],
    exceptions: [
      {
        pattern: 'scrap (of|book|books)',
        example: 'Tom and Raj picked up a scrap of cloth.',
      },
    ],
    must: [
      'Tom and Raj, [verbal altercation] at tea.',
      'Tom and Raj [came to blows].',
      'Tom and Raj in a [slanging match].',
    ],
    mustNot: [
      'Nil altercations between Tom and Raj.',
    ],
  },
  {
    ...base,
    id: 'mutual/fight',
    source: ROSEN,
    patterns: [
      '(fight|fights|fought|fighting) (over|between|about|with _WHO)',
      'a fight',
      '(having|had) a [bit of a|little|right] (fight|scrap|scuffle)',
      'play fighting',
      'fair fight',
    ],
    exceptions: [
      {
        pattern: '(fire|infection|cold|boxing|cancer|pillow|food|water|snowball|sword|mock|big|title) (fight|fighting|fought)',
        example: 'Tom and Raj in a snowball fight over tea.',
      },
    ],
    must: [
      'Tom and Raj [fighting over] the chair.',
      'Tom and Raj in [a fight].',
      'Tom and Raj [had a scrap] in the hall.',
      'Tom and Raj were [play fighting] and Tom fell.',
      'Tom and Raj, [fair fight].',
    ],
  },
  {
    ...base,
    id: 'mutual/fell-out',
    patterns: [
      '(_WHOM|were|are|been|always|go) <at _PAIR [again]>',
      '({fall}|fell|fallen|falling) out [with|over]',
      `(at loggerheads|daggers drawn|crossed swords|knocked heads|locked horns|locking horns|butted heads|
       butting heads|squaring up|hammer and tongs|going at it|crossed wires)`,
      '[verbal] (ding dong|argy bargy|set tos|spats|tiff|tiffs|barney|bust up|dingdong|ding dongs)',
      '[another|further] (a|another|the|their|bit of a|usual) (set to|spat|run in|to do|coming together|carry on)',
    ],
    exceptions: [
      {
        pattern: '{fall} out of (bed|chair|the|his|her)',
        example: 'Tom fell out of bed and Raj rang the bell.',
      },
      {
        pattern: '(hair|tooth|filling|hearing aid|cannula|stitches) {fall} out',
        example: 'Tom showed Raj where his tooth fell out.',
      },
    ],
    must: [
      'Tom [fell out with] Raj.',
      'Tom and Raj are [at loggerheads].',
      'Tom and Raj in an [argy bargy].',
      'Tom and Raj had words after [a coming together] at tea.',
      'Tom and Raj [at each other again] about the light.',
    ],
    mustNot: [
      'Tom and Raj have not fallen out.',
    ],
  },
];
