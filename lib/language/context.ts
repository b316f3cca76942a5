/** What the words around a match do to it: who else is there, whether it is denied, played, seen on a screen, or only supposed. */
import type { Note, Placed } from './units.ts';

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

const NEGATORS = set(`
  no nil not never without zero nobody none nor isnt wasnt werent hasnt havent doesnt dont didnt free 0 rather instead
  avoided neither avoid`);
const STRONG_NEGATORS = set('no nil never not without zero nobody none didnt doesnt havent hasnt wasnt werent isnt nor');
const SCREEN = set(`
  watched watching watch episode eastenders corrie coronation emmerdale hollyoaks casualty film documentary referee
  ref plot soap soaps derby boxing wrestling politicians novel audiobook storyline characters actor actors villain
  movie western dvd news programme quizzed archers panto pantomime goalkeeper striker villa rugby footballers netflix
  mp mps parliament paper headline chapter`);
/** A screen or a page, beyond doubt: whoever hits whom there is nobody in the room. */
const FICTION = set(`
  eastenders corrie coronation emmerdale hollyoaks casualty episode documentary plot storyline chapter novel kart
  mario xbox playstation dodgems ludo uno crib dominoes`);
const GAME = set(`
  balloon chess draughts dominoes domino cribbage monopoly scrabble snap jenga ludo pool snooker darts tennis cards
  bowls skittles pillow snowball snowballs waterpistol squirty arcade xbox playstation connect uno hangman bat
  volleyball parachute badminton rounders goal cheat cheats whist rummy crib bingo`);
const FUN = set(`
  laughing laughed laugh laughs giggling giggled giggles giggle chuckling chuckled stitches fits hooting hysterics
  howling roaring joking jokingly cackling grinning playfully hilarious laughter`);
const TOGETHER = set('both each all pair two together everyone whole everybody back');
const DISTRESS = set(`
  cry cried crying tearful tears upset scared frightened flinched bruise bruised bruising red mark shaking trembling
  froze shook stop sore hurt wept sobbing sobbed bleeding blood grabbed afraid wet anxious screamed embarrassed
  humiliated sexual breast groin bum skirt`);
const POLICY = set(`
  policy policies training audit refresher elearning supervision procedure procedures workshop toolbox newsletter
  poster template questionnaire scenario scenarios module webinar inspection inspector cqc guidance protocol careplan
  leaflet handbook induction memo return commissioners commissioner agenda reminder exercise definition definitions
  flowchart course competency competencies`);
const HYPOTHESIS = set('if should would might in case');

/** What a sentence says of its people and its setting. */
export interface Scene {
  /** adults who use the service, as keys */
  adults: Set<string>;
  /** someone pointed at as another adult who uses the service, or a pair, or a group */
  peer: boolean;
  staff: boolean;
  family: boolean;
  screen: boolean;
  fiction: boolean;
  game: boolean;
  fun: boolean;
  distress: boolean;
  policy: boolean;
}

/** One scene a sentence, in order. */
export function scenes(note: Note): Scene[] {
  return note.sentences.slice(0, -1).map((from, at) => {
    const units = note.units.slice(from, note.sentences[at + 1]);
    const has = (words: Set<string>): boolean => units.some((unit) => unit.texts.some((text) => words.has(text)));
    const people = units.flatMap((unit) => (unit.person === undefined ? [] : [unit.person]));
    const adults = people.filter(({ role }) => role === 'person' || role === 'peer');
    return {
      adults: new Set(adults.map(({ key }) => key)),
      peer: adults.some(({ role }) => role === 'peer'),
      staff: people.some(({ role, from: token }) => role === 'staff' && !/^(?:i|me|us|myself|rn|senior|seniors|deputy|tl|manager)$/u.test(note.tokens[token]?.text ?? '')),
      family: people.some(({ role }) => role === 'family'),
      screen: has(SCREEN) || units.some((unit, i) => /^(?:telly|tv|television|radio)$/u.test(unit.text) && /^(?:on|at)$/u.test(units[i - 2]?.text ?? units[i - 1]?.text ?? '')),
      fiction: has(FICTION),
      game: has(GAME),
      fun: has(FUN) && has(TOGETHER),
      distress: has(DISTRESS),
      policy: has(POLICY),
    };
  });
}

/** Whether minimising words in sentence `at` can be about adults who use the service: two of them in it, or in it and its neighbours. */
export function amongPeers(all: readonly Scene[], at: number): boolean {
  const here = all[at];
  if (here === undefined) return false;
  if (here.peer || here.adults.size > 1) return true;
  const keys = new Set(here.adults);
  for (const near of [all[at - 1], all[at + 1]]) {
    if (near === undefined) continue;
    if (near.peer) return true;
    for (const key of near.adults) keys.add(key);
  }
  return keys.size > 1;
}

/** A negator that reaches the match: "no bickering", "did not clash". "Not the first time", "no longer" and the like reach nothing. */
export function negated(note: Note, from: number, reach = 4): boolean {
  const sentence = note.units[from]?.sentence;
  for (let at = from - 1; at >= 0 && at >= from - reach; at--) {
    const unit = note.units[at];
    if (unit === undefined || unit.sentence !== sentence) return false;
    if (unit.texts.some((text) => STRONG_NEGATORS.has(text))) return !/^(?:only|just|first|sure|because|reason|warning|long|idea|longer|clear|doubt|one|fault|harm|malice)$/u.test(note.units[at + 1]?.text ?? '');
    if (unit.texts.some((text) => NEGATORS.has(text))) return true;
    if (unit.pause && at < from - 1 && /^(?:but|then|so|and)$/u.test(unit.text)) return false;
    if (/^(?:but|then|because|when|until|while)$/u.test(unit.text)) return false;
  }
  return false;
}

/** Play that both plainly enjoy, in this sentence or the next, with no sign of distress beside it. */
export function joking(all: readonly Scene[], at: number): boolean {
  const here = all[at];
  const next = all[at + 1];
  const fun = here?.fun === true || next?.fun === true || (here?.game === true && [here, next, all[at - 1]].some((scene) => scene?.fun === true));
  return fun && here?.distress !== true && next?.distress !== true;
}

/** Policy, training and forms: the sentence, or the note's opening sentence, says so. */
export function policy(all: readonly Scene[], at: number): boolean {
  return all[at]?.policy === true || (all[0]?.policy === true && (all[at]?.adults.size ?? 0) < 2);
}

/** A supposition about nobody in particular: "if a resident hits another". */
export function supposed(note: Note, all: readonly Scene[], from: number): boolean {
  const sentence = note.units[from]?.sentence ?? 0;
  const first: Placed | undefined = note.units[note.sentences[sentence] ?? 0];
  return first !== undefined && HYPOTHESIS.has(first.text) && first.text !== 'in' && [...(all[sentence]?.adults ?? [])].every((key) => /^(?:residents?|tenants?|clients?|patients?|peers?|users?|each other)$/u.test(key));
}
