/** The forms of an English verb, and the spellings that notes typed in a hurry use for common words. */

/** base → past, past participle where they are irregular */
const IRREGULAR: Record<string, string> = {
  hit: 'hit', bite: 'bit bitten', spit: 'spat', throw: 'threw thrown throwed', take: 'took taken',
  steal: 'stole stolen', hold: 'held', get: 'got gotten', go: 'went gone', come: 'came', tell: 'told', say: 'said',
  make: 'made', put: 'put', stick: 'stuck', catch: 'caught', have: 'had has', give: 'gave given', keep: 'kept',
  stand: 'stood', swear: 'swore sworn', wind: 'wound', fight: 'fought', fall: 'fell fallen', lock: 'locked',
  shut: 'shut', leave: 'left', begin: 'began begun', rub: 'rubbed', see: 'saw seen', feel: 'felt', bring: 'brought',
  set: 'set', let: 'let', break: 'broke broken', tear: 'tore torn', shake: 'shook shaken', strike: 'struck',
  fling: 'flung', swing: 'swung', drag: 'dragged', hide: 'hid hidden', run: 'ran', sit: 'sat',
  be: 'was were is are been being', do: 'did done does', eat: 'ate eaten', drink: 'drank drunk', cut: 'cut',
  creep: 'crept', shoot: 'shot', send: 'sent', show: 'showed shown', pay: 'paid', lend: 'lent', sell: 'sold',
  spend: 'spent', freeze: 'froze frozen', flee: 'fled', sleep: 'slept', cry: 'cried', hurt: 'hurt',
  wake: 'woke woken', drive: 'drove driven', ride: 'rode', rip: 'ripped', knock: 'knocked', lie: 'lay lain',
  lay: 'laid', know: 'knew known', think: 'thought', mean: 'meant', forget: 'forgot forgotten', draw: 'drew drawn',
  blow: 'blew blown', teach: 'taught', write: 'wrote written', find: 'found', lose: 'lost', win: 'won', meet: 'met',
  read: 'read', wear: 'wore worn', choose: 'chose', speak: 'spoke spoken',
  tread: 'trod trodden', beat: 'beat beaten', burn: 'burnt burned', spill: 'spilt spilled', undo: 'undid undone',
  dig: 'dug', kneel: 'knelt', spread: 'spread',
};

const DOUBLES = /^(?:[a-z]*[^aeiou])?[aeiou][bdgklmnprt]$/u;
/** Ends like a doubling verb but does not double: its last syllable has no stress, or its end is two sounds. */
const SINGLE = new Set(
  `target visit order bother enter threaten open offer corner gather pester batter wallop bicker follow elbow
   wander whisper mutter snigger trigger look hook kick peek`.split(/\s+/u),
);

/** Every form of one verb: base, -s, -ing, -ed, and the irregular past. Two-word verbs are for the pattern language to spell out. */
function forms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = DOUBLES.test(verb) && !SINGLE.has(verb) && !/[aeiou]{2}.$/u.test(verb) ? verb + verb.at(-1) : stem;
  const consonantY = /[^aeiou]y$/u.test(verb);
  const third = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const long = verb.endsWith('ie') ? `${verb.slice(0, -2)}y` : verb.endsWith('e') ? verb : doubled;
  const ing = /[^eoy]e$/u.test(verb) ? `${stem}ing` : `${long}ing`;
  const past = IRREGULAR[verb]?.split(' ') ?? [consonantY ? `${verb.slice(0, -1)}ied` : `${doubled}ed`];
  return [...new Set([verb, third, ing, ...past])];
}

const known = new Map<string, readonly string[]>();

/** The same, worked out once a verb: many patterns name the same ones. */
export function formsOnce(verb: string): readonly string[] {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const found = forms(verb);
  known.set(verb, found);
  return found;
}

/** Shorthand, text-speak, dialect and common slips, as pairs: `wrong right`. */
const SLIPS = `
  n and | nd and | w with | w/ with | wi with | wiv with | wth with | bk back | rm room | pt patient |
  pts patients | s/u su | c/o complaining | & and | @ at | arguement argument | arguements arguments |
  arguin arguing | argueing arguing | bickerin bickering | agro aggro | agressive aggressive |
  agression aggression | inapprop inappropriate | inapropriate inappropriate | innapropriate inappropriate |
  behavior behaviour | behaviors behaviours | behavour behaviour | setled settled | settld settled |
  seperated separated | wud would | cud could | shud should | wudnt wouldnt | cudnt couldnt | wouldn wouldnt |
  didnae didnt | doesnae doesnt | wasnae wasnt | isnae isnt | dinna dont | dunt doesnt | cos because | coz because |
  cus because | noo now | ower over | ov of | thru through | tho though | thm them | thier their | ther there |
  wen when | wot what | woz was | wis was | resi resident | resis residents | freind friend | freinds friends |
  tryd tried | tryed tried | hitted hit | throwed threw | punchd punched | slapt slapped | pushd pushed |
  shoutd shouted | scratchd scratched | kickd kicked | grabd grabbed | nickd nicked | cryin crying |
  greetin crying | ppl people | smwhr somewhere | sm some | ur your | u you | r are | nuthin nothing |
  nowt nothing | owt anything | summat something | theirselves themselves | themself themselves | hisself himself |
  aye always | allus always | alot lots | atm now | bt but | frm from | fone phone | hav have | jst just |
  jist just | juss just | lk like | luv love | mins minutes | nite night | okay ok | pls please | probs problems |
  prob problem | rly really | sed said | sez says | skreamed screamed | tbh honestly | tlkd talked | trbl trouble |
  wat what | wk week | wks weeks | yday yesterday | yest yesterday | yr your | inbetween between | btwn between |
  btw between | b/w between | altercaton altercation | altecation altercation | incedent incident |
  insident incident
`;

const RIGHT = new Map(SLIPS.split('|').flatMap((pair): Array<[string, string]> => {
  const [wrong, right] = pair.trim().split(' ');
  return wrong !== undefined && right !== undefined && wrong !== right ? [[wrong, right]] : [];
}));

/** The usual spelling of a lower-cased word with its apostrophes gone. */
export function spelling(word: string): string {
  return RIGHT.get(word) ?? word;
}
