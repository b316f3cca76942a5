/** Keeping away from another adult. */
import type { Rule } from '../../rule.ts';
import { base } from './base.ts';

export const keepsAway: Rule[] = [
  {
    ...base,
    id: 'warning/keeps-away',
    patterns: [
      '<because of> _WHOM',
      '<(not|avoid) to (meet|see|pass|bump into)> ..2 _WHO',
      `(stopped|not|hasnt|cancelled|started|wont|no longer|still|low|quiet|quieter|withdrawn|started) ..12+
       <since> ..2 _WHO (moved|came|joined|started|returned|arrived|sat)`,
      `<(fine|ok|okay|happier|settled|better|relaxed|comes|eats)> ..3
       (when|on nights|nights|on days|days|the days|once) ..1 _WHO (is|was|has|goes|went)
       (out|away|off|gone|on leave|in bed|not)`,
      `(on the days|when|whenever|if|on days|nights) _WHO (is|was) (in|about|there|up|on the unit) ..4+
       <(sits|stays|eats|keeps|waits|hides|declines|refuses|wont)>`,
      `<(wont|will not|wouldnt|would not|refused to|refuses to|refusing to|refused|declined to|doesnt want to|
       didnt want to|not want to|not wanted to|wants not to|rather not|not to be|never to be|will no longer|no longer|
       doesnt)>
       ..10
       (if|when|while|whilst|unless|until|till|because|as long as|with|near|next to|since|beside|in case|after|without|
       past|opposite|the same ..2 as) ..3 _WHO [is|was|being|has|goes|leaves|there|in|about|around|moved|came|sat]`,
      `<(never|hasnt|has not|not)> ..10
       (if|when|while|whilst|unless|until|till|because|next to|since|beside|in case|past|opposite) ..3
       _WHO [is|was|being|has|goes|leaves|there|in|about|around|moved|came|sat]`,
      `<only> ..10 (if|when|after|once|since) ..3 _WHO
       (is|was|has|isnt|hasnt|goes|leaves|moved|still|about|in|out|up)`,
      `<(sits|stays|waits|sat|stayed|waited|declines|declined|refuses)> ..9 (until|till|when|if) _WHO
       (goes|has gone|leaves|left|is up|is in|is there|is about|is on)`,
      '<(stopped|stops|given up|gave up)> ..9 since ..3 with _WHO',
      '<(eating|eat|eats|stays|staying|sits|asking|asks)> ..9 (days|nights) _WHO (is|was)',
      '<not with> _WHO (about|there|around|near)',
      '<(not|doesnt|didnt|never) (feel|feels|felt) safe>',
      `<({move}|{swap}|{change}|swapped|swopped|{switch})> [his|her]
       (seat|seats|table|tables|chair|chairs|places|place|rooms|room|bedroom|dinner) ..8+
       (from|when|if|because|since|after|to avoid|whenever|once) ..3 _WHO`,
      `<(moved|moves|moving|got up|gets up|gets|walked|walks|turned|turns|edged|backed|backs|shifted|shrinks|
       shrank|leaves|left|went|goes|ran|hurried|scuttled)> ..7
       (away from|when|whenever|as soon as|if|every time|once|because|the moment|each time) ..2 _WHO
       [comes|came|sat|sits|walked|walks|appeared|appears|is|was|arrived|arrives|enters|entered|starts|started]`,
      `<(stays|stayed|staying|stopped|stops|stopping|keeps|kept|sits|sat|eats|eating|ate|eaten|has|having|
       remains|remained|waits|waited)> ..7
       (room|bedroom|office|flat|upstairs|kitchen|bed|garden|lounge|meals|table) ..4
       (when|if|because|until|till|while|since|whenever|in case|to avoid|so) ..4 _WHO`,
      '<({avoid})> ..3 _WHO',
      '<(keeps|keeping|kept|keep|stays|stay|staying|stayed) (away|clear|well away|well clear|out of the way)> (of|from) _WHO',
      `<(stopped|stops|given up|quit|gave up|not|hasnt|has not|isnt)> ..7
       (since|because of|because|now|if|when) ..3 _WHO
       (is|moved|came|started|sat|joined|was|has|sits|goes|got|comes|returned|arrived)`,
      `<(locks|locked|locking|bolts|bolted|barricades|barricaded|wedges|wedged|closes|shuts|shut)> ..5
       (door|room) ..6 (because|when|if|since|in case|against|so|from|till|until) ..3 _WHO`,
      `<(holds|held|holding|hides|hid|hiding|waits|waited|takes|took)> ..7
       (until|till|in case|because|if|when|to avoid|so) ..3 _WHO
       (is|was|has|had|goes|went|comes|came|leaves|left|passed|might)`,
      `<(doesnt|does not|dont|didnt|did not) like> [it] (when|how|_WHO|being|sitting|the way) ..4
       (_WHO|coming|near|sitting|being|talking|looking|_HIM)`,
    ],
    exceptions: [
      {
        pattern: 'since ..2 _WHO moved (back|out|away|on)',
        example: 'Ann has been low since Raj moved out.',
      },
    ],
    must: [
      'Ann [eats] upstairs [because of] Raj.',
      'Ann goes down early so as [not to meet] Raj.',
      'Ann has been low [since] Raj moved in.',
      'Ann is [fine] on nights Raj is out.',
      'On the days Raj is in Ann [sits] by the door.',
      'Ann [won’t] sit in the lounge if Raj is there.',
      'Ann [swapped] seats [because of] Raj.',
      'Ann [moved] tables as soon as Raj sat down.',
      'Ann [stays] in her room when Raj is about.',
      'Ann is [avoiding] Raj.',
      'Ann [keeps away] from Raj.',
      'Ann has [given up] bingo since Raj joined.',
      'Ann [locks] her door because Raj comes in.',
      'Ann [waits] in the hall till Raj has gone.',
      'Ann [does not like] it when Raj sits there.',
      'Ann [has not] been to bingo when Raj is there.',
      'Ann [only] [comes] in when Raj has gone up to bed.',
      '“[Not with] Raj there,” said Ann.',
      'Ann does [not feel safe] near Raj.',
      'Ann [declines] the day room when Raj is up.',
      'Ann has [stopped] using her bell since moving into bay with Raj.',
      'Ann [refuses to] go in the same week as Raj.',
      'Ann has started [eating] tea in her room on the nights Raj is in.',
    ],
    mustNot: [
      'Ann won’t eat unless staff sit with her.',
      'Ann ate only two mouthfuls, she had lunch with Raj.',
      'Ann will have her drops only if Raj waits outside.',
    ],
  },
];
