/** Early warning signs: fear or avoidance of another adult. */
import { OWN } from '../sources.ts';
import type { Rule } from '../rule.ts';

const base = {
  kind: 'warning', level: 'form', scope: 'act', exceptions: [],
  effect: 'may show fear or avoidance of another adult',
  question: 'What did you see or hear, who was near, and has it happened before?',
  reason: 'Keeping away from someone, or changing when they come in, can be the only sign a person gives that something is wrong.',
  source: OWN, mustNot: [],
} as const satisfies Partial<Rule>;

export const warning: Rule[] = [
  {
    ...base, id: 'warning/afraid',
    patterns: [
      '(when|whenever|if|as soon as|every time|once|as|each time|the moment) ..2 _WHO ..9 <(flinched|flinches|flinch|froze|freezes|cried|cries|shook|shaking|trembling|trembled|hid|hides|cowered|jumped|tensed|stiffened|goes quiet|went quiet|goes silent|went silent|went white|turned away|looked away|looks away|looks down|looked down|stops talking|stopped talking|moves away|moved away|left the room|leaves the room|gets up|got up|head down)>',
      '<paranoid> about _WHO',
      '<(frightened|scared|afraid|too scared|too frightened) to> (say|sit|go|come|leave|tell|ask|use|walk|speak|sleep)',
      '<(looking|looked|looks|glancing|glanced|watching)> ..2 (at|over at|to) _WHO (before|each time|first)',
      '<so [that] _WHO (cant|couldnt|wont|cannot)>',
      '<where _WHO (cant|couldnt|wont)>',
      '<(scared|frightened|afraid|terrified|wary|nervous|petrified|fearful|feart|intimidated|anxious|uneasy|uncomfortable|unsafe)> (of|by|about|around|near|with|because of|when|if) ..3 _WHO',
      '<{scare}> (_WHO|_HIM)',
      '_WHO <(scares|frightens|terrifies|intimidates)> (_WHO|_HIM|me)',
      '<({flinch}|{freeze}|{tremble}|{shake}|{cower}|{cringe}|{stiffen}|shaking|shook|{cry}|tearful|jumped|tensed|tenses|{hide}|shrank)> ..4 (when|whenever|if|as|as soon as|every time|because|from|at|near|after) ..3 _WHO',
      '<(went|goes|go|gone|fell|falls) (quiet|silent|white|pale|stiff|very quiet|rigid)> ..1 (when|whenever|if|as|as soon as|every time|after) ..3 _WHO',
      '<(stops|stopped|stop) (talking|eating|speaking|singing|chatting|joining)> ..2 (when|whenever|if|as|as soon as|every time|once|since) ..3 _WHO',
      '<(looks|looked|checks|checked|checking|peers|peered|peering)> ..5 (before|to see if|to see whether|in case|if|whether) ..3 _WHO',
      '<(asks|asked|asking|ask)> ..3 (if|whether|where|is) _WHO (is|was|would|will|in|be|there|about|coming|on|had|has|around|gone)',
      '<(asked|asks|wants|wanted|requested|begged)> ..3 (not to ..4|to not ..4|to be moved|to move|to be kept|to sit|to be) ..2 (away from|from|because of|near|with) _WHO',
    ],
    must: ['When Raj’s chair scraped back Ann [flinched].', 'Ann is [paranoid] about Raj.', 'Ann says she is [scared to] say no, Raj gets cross.', 'Ann kept [looking] at Raj before she spoke.', 'Ann keeps her door shut [so Raj can’t] get in.', 'Ann wants to sit [where Raj can’t] see her.', 
      'Ann is [scared] of Raj.', 'Ann said it [scared] her when Raj came.', 'Raj [frightens] her.', 'Ann [flinched] when Raj came in.', 'Ann [went quiet] when Raj sat down.', 'Ann [stopped talking] as soon as Raj came in.',
      'Ann [looked] round the door to see if Raj was in.', 'Ann [asked] me if Raj was in.', 'Ann [asked] to be moved away from Raj.',
    ],
  },
  {
    ...base, id: 'warning/keeps-away',
    patterns: [
      '<because of> _WHOM',
      '<(not|avoid) to (meet|see|pass|bump into)> ..2 _WHO',
      '(stopped|not|hasnt|cancelled|started|wont|no longer|still|low|quiet|quieter|withdrawn|started) ..12 <since> ..2 _WHO (moved|came|joined|started|returned|arrived|sat)',
      '<(fine|ok|okay|happier|settled|better|relaxed|comes|eats)> ..3 (when|on nights|nights|on days|days|the days|once) ..1 _WHO (is|was|has|goes|went) (out|away|off|gone|on leave|in bed|not)',
      '(on the days|when|on days|nights) _WHO (is|was) (in|about|there|up|on the unit) ..4 <(sits|stays|eats|keeps|waits|hides|declines|refuses|wont)>',
      '<(wont|will not|wouldnt|would not|refused to|refuses to|refusing to|refused|declined to|doesnt want to|didnt want to|not want to|wants not to|will no longer|no longer|never|doesnt|hasnt|has not|only|not)> ..10 (if|when|while|whilst|unless|until|till|because|with|near|next to|since|beside|in case|after|without|past|opposite) ..3 _WHO [is|was|being|has|goes|leaves|there|in|about|around|moved|came|sat]',
      '<({move}|{swap}|{change}|swapped|swopped|{switch})> [his|her] (seat|seats|table|tables|chair|chairs|places|place|rooms|room|bedroom|dinner) ..8 (from|when|if|because|since|after|to avoid|whenever|once) ..3 _WHO',
      '<(moved|moves|moving|got up|gets up|gets|walked|walks|turned|turns|edged|backed|backs|shifted|shrinks|shrank|leaves|left|went|goes|ran|hurried|scuttled)> ..7 (away from|when|whenever|as soon as|if|every time|once|because|the moment|each time) ..2 _WHO [comes|came|sat|sits|walked|walks|appeared|appears|is|was|arrived|arrives|enters|entered|starts|started]',
      '<(stays|stayed|staying|stopped|stops|stopping|keeps|kept|sits|sat|eats|eating|ate|eaten|has|having|remains|remained|waits|waited)> ..7 (room|bedroom|office|flat|upstairs|kitchen|bed|garden|lounge|meals|table) ..4 (when|if|because|until|till|while|since|whenever|in case|to avoid|so) ..4 _WHO',
      '<({avoid})> ..3 _WHO',
      '<(keeps|keeping|kept|keep|stays|stay|staying|stayed) (away|clear|well away|well clear|out of the way)> (of|from) _WHO',
      '<(stopped|stops|given up|quit|gave up|not|hasnt|has not|isnt)> ..7 (since|because of|because|now|if|when) ..3 _WHO (is|moved|came|started|sat|joined|was|has|sits|goes|got|comes|returned|arrived)',
      '<(locks|locked|locking|bolts|bolted|barricades|barricaded|wedges|wedged|closes|shuts|shut)> ..5 (door|room) ..6 (because|when|if|since|in case|against|so|from|till|until) ..3 _WHO',
      '<(holds|held|holding|hides|hid|hiding|waits|waited|takes|took)> ..7 (until|till|in case|because|if|when|to avoid|so) ..3 _WHO (is|was|has|had|goes|went|comes|came|leaves|left|passed|might)',
      '<(doesnt|does not|dont|didnt|did not) like> [it] (when|how|_WHO|being|sitting|the way) ..4 (_WHO|coming|near|sitting|being|talking|looking|_HIM)',
    ],
    must: ['Ann eats upstairs [because of] Raj.', 'Ann goes down early so as [not to meet] Raj.', 'Ann has been low [since] Raj moved in.', 'Ann is [fine] on nights Raj is out.', 'On the days Raj is in Ann [sits] by the door.', 
      'Ann [won’t] sit in the lounge if Raj is there.', 'Ann [swapped] seats because of Raj.', 'Ann [moved] tables as soon as Raj sat down.', 'Ann [stays] in her room when Raj is about.', 'Ann is [avoiding] Raj.', 'Ann [keeps away] from Raj.',
      'Ann has [given up] bingo since Raj joined.', 'Ann [locks] her door because Raj comes in.', 'Ann [waits] in the hall till Raj has gone.', 'Ann [does not like] it when Raj sits there.',
    ],
    mustNot: ['Ann won’t eat unless staff sit with her.'],
  },
];
