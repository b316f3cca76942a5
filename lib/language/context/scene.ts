/** What each sentence of a note says of its people and its setting. */
import type { Person } from '../people/person.ts';
import type { Note, Placed } from '../units.ts';
import { ANIMAL, DISTRESS, FICTION, FUN, GAME, POLICY, SCREEN, TOGETHER } from './words.ts';

/** One sentence, as the contexts see it. */
export interface Scene {
  /** adults who use the service, as keys */
  adults: ReadonlySet<string>;
  /** the first two adults that earlier sentences name */
  earlier: readonly string[];
  /** someone pointed at as another adult who uses the service, or a pair, or a group */
  peer: boolean;
  /** all of its adults are anybody: "a resident", "each other" */
  general: boolean;
  staff: boolean;
  family: boolean;
  animal: boolean;
  screen: boolean;
  fiction: boolean;
  game: boolean;
  /** somebody laughs */
  fun: boolean;
  /** more than one does it */
  together: boolean;
  distress: boolean;
  policy: boolean;
  /** long before the service: "bullied at school", "hit him years ago" */
  longAgo: boolean;
  /** staff asked somebody something */
  asked: boolean;
}

const LONG_AGO = /^(?:at school|years ago|a child|a boy|a girl|the army|the war|the sixties|the seventies|growing up)$/u;
const GENERAL = /^(?:residents?|tenants?|clients?|patients?|peers?|users?|housemates?|students?|person|individuals?|each other)$/u;

/** A sentence this short is a heading ("Dodgems.", "Reading group, rehab ward."): its setting holds for the next one too. */
const HEADING = 6;

/** One scene a sentence, in order. */
export function scenes(note: Note): Scene[] {
  const found: Scene[] = [];
  let earlier: readonly string[] = [];
  for (const [at, from] of note.sentences.slice(0, -1).entries()) {
    const units = note.units.slice(from, note.sentences[at + 1]);
    const scene = { ...sceneOf(note, units), earlier };
    const before = found[at - 1];
    const size = from - (note.sentences[at - 1] ?? from);
    found.push(before !== undefined && size > 0 && size <= HEADING ? under(before, scene) : scene);
    if (earlier.length < 2) earlier = [...new Set([...earlier, ...scene.adults])].slice(0, 2);
  }
  return found;
}

const under = (heading: Scene, scene: Scene): Scene => ({
  ...scene,
  screen: scene.screen || heading.screen,
  fiction: scene.fiction || heading.fiction,
  game: scene.game || heading.game,
});

function sceneOf(note: Note, units: readonly Placed[]): Omit<Scene, 'earlier'> {
  const has = (words: ReadonlySet<string>): boolean => units.some((unit) => unit.texts.some((text) => words.has(text)));
  const people = units.flatMap((unit) => (unit.person === undefined ? [] : [unit.person]));
  const adults = units.flatMap((unit, at) => (isPresent(units, at) && unit.person !== undefined ? [unit.person] : []));
  return {
    adults: new Set(adults.map(({ key }) => key)),
    peer: adults.some(({ role }) => role === 'peer'),
    general: adults.every(({ key }) => GENERAL.test(key)),
    staff: people.some((person) => person.role === 'staff' && !isWriter(note, person)),
    family: people.some(({ role }) => role === 'family'),
    animal: has(ANIMAL),
    screen: has(SCREEN) || units.some((unit, at) => onTheScreen(units, unit, at)),
    fiction: has(FICTION),
    game: has(GAME),
    fun: has(FUN),
    together: has(TOGETHER) || adults.some(({ key }) => key === 'each other'),
    distress: units.some((unit, at) => unit.texts.some((text) => DISTRESS.has(text)) && !laughs(units, at)),
    longAgo: units.some((unit, at) => LONG_AGO.test(`${unit.text} ${units[at + 1]?.text ?? ''}`)),
    asked: units.some(({ text }) => /^(?:asked|checked|wondered)$/u.test(text)),
    policy: has(POLICY) || units.some((unit, at) => unit.text === 'reminded' && units[at - 1]?.text === 'staff'),
  };
}

/** An adult who is there: not "no residents", and not the owner of a relative ("Tom's sister"). */
function isPresent(units: readonly Placed[], at: number): boolean {
  const unit = units[at];
  const role = unit?.person?.role;
  if (unit === undefined || (role !== 'person' && role !== 'peer')) return false;
  if (/^(?:no|nil|without)$/u.test(units[at - 1]?.text ?? '') && unit.person?.group === true) return false;
  return !(unit.possessive && [units[at + 1], units[at + 2]].some((next) => next?.person?.role === 'family'));
}

/** Who writes the note or leads the shift is in every sentence: that alone makes no matter one of staff. */
function isWriter(note: Note, { from }: Person): boolean {
  return /^(?:i|im|ive|me|us|myself|rn|senior|seniors|deputy|tl|manager)$/u.test(note.tokens[from]?.text ?? '');
}

function onTheScreen(units: readonly Placed[], unit: Placed, at: number): boolean {
  if (!/^(?:telly|tv|television|radio)$/u.test(unit.text)) return false;
  return /^(?:on|at)$/u.test(units[at - 2]?.text ?? units[at - 1]?.text ?? '');
}

/** "Crying laughing", "tears of laughter", "shook hands": no distress. */
function laughs(units: readonly Placed[], at: number): boolean {
  if (units[at]?.text === 'shook' && units[at + 1]?.text === 'hands') return true;
  return [units[at + 1], units[at + 2]].some((next) => /^(?:laughing|laughter)$/u.test(next?.text ?? ''));
}
