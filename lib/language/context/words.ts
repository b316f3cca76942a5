/** Words that show what a sentence is about. Data. */

const set = (text: string): Set<string> => new Set(text.trim().split(/\s+/u));

/** Take the act away from what follows. */
export const NEGATORS = set(`
  no nil not never without zero nobody none nor isnt wasnt werent hasnt havent doesnt dont didnt free 0 rather instead
  avoided neither avoid
`);

/** Those of them that take an act away too; "rather", "instead" and the like do so for wording only where nothing follows. */
export const STRONG_NEGATORS = set(
  'no nil never not without zero nobody none didnt doesnt havent hasnt wasnt werent isnt nor',
);

/** After a negator these show that it denies something else: "not only", "no longer", "not the first time". */
export const NOT_DENIED = set(
  'only just first sure because reason warning long idea longer clear doubt one fault harm malice',
);

/** Somebody says it: what follows is their account. */
export const SAYS = set(`
  says said say states stated tells told insists insisted claims claimed maintains maintained swears denies denied
  reports reported
`);

export const SCREEN = set(`
  watched watching watch episode eastenders corrie coronation emmerdale hollyoaks casualty film documentary referee ref
  plot soap soaps derby boxing wrestling politicians novel audiobook storyline characters actor actors villain movie
  western dvd news programme quizzed archers panto pantomime goalkeeper striker villa rugby footballers netflix mp mps
  parliament paper headline chapter story books
`);

/** A screen, a page or a stage, beyond doubt: whoever hits whom there is nobody in the room. */
export const FICTION = set(`
  eastenders corrie coronation emmerdale hollyoaks casualty episode documentary plot storyline chapter novel kart mario
  xbox playstation dodgems ludo uno crib dominoes soap soaps panto pantomime macbeth
  monopoly
`);

export const GAME = set(`
  balloon chess draughts dominoes domino cribbage monopoly scrabble snap jenga ludo pool snooker darts tennis cards
  bowls skittles pillow snowball snowballs waterpistol squirty arcade xbox playstation fifa connect uno hangman bat
  volleyball parachute badminton rounders goal cheat cheats whist rummy crib bingo
`);

export const FUN = set(`
  laughing laughed laugh laughs giggling giggled giggles giggle chuckling chuckled stitches fits hooting hysterics
  howling roaring joking jokingly cackling grinning playfully hilarious laughter winking winked
`);

/** Show that the fun is everybody's. */
export const TOGETHER = set('both each all pair two together everyone whole everybody back neither');

export const DISTRESS = set(`
  cry cried crying tearful tears upset scared frightened flinched bruise bruised bruising red mark shaking trembling
  froze shook stop sore hurt wept sobbing sobbed bleeding blood grabbed afraid wet anxious screamed embarrassed
  humiliated sexual breast groin bum skirt
`);

export const POLICY = set(`
  policy policies training audit refresher elearning supervision procedure procedures workshop toolbox newsletter poster
  template questionnaire scenario scenarios module webinar inspection inspector cqc guidance protocol careplan leaflet
  handbook induction memo return commissioners commissioner agenda reminder exercise definition definitions flowchart
  course competency competencies candidates
`);

/** Begin a supposition. */
export const HYPOTHESIS = set('if should would might case');

/** Actors that are no adults: what they do to somebody is an accident or a nuisance. */
export const ANIMAL = set(`
  dog dogs cat cats gull gulls seagull seagulls monkey monkeys robin wasp wasps bee bees geese goose fox foxes budgie
  parrot rabbit hamster horse pony goat goats donkey squirrel pigeon mouse
`);
