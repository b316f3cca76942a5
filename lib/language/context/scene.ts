/** What each sentence of a note says of its people and its setting. */
import type { Person } from '../people/person.ts';
import type { Note, Placed } from '../units.ts';
import { SAYS_SO, saysOf, SHOWS, showsOf } from './signs.ts';

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

const LONG_AGO = new Set([
  'at school', 'years ago', 'a child', 'a boy', 'a girl', 'the army', 'the war', 'the sixties', 'the seventies', 'growing up',
]);
const LONG_AGO_ENDS = new Set([...LONG_AGO].map((pair) => pair.split(' ')[1] ?? ''));
const GENERAL = new Set(
  `resident residents tenant tenants client clients patient patients peer peers user users housemate housemates student students
   person individual individuals`.split(/\s+/u),
).add('each other');

/** A sentence this short is a heading ("Dodgems.", "Reading group, rehab ward."): its setting holds for the next one too. */
const HEADING = 6;

/** One scene a sentence, in order. */
export function scenes(note: Note): Scene[] {
  const found: Scene[] = [];
  for (let at = 0; at + 1 < note.sentences.length; at++) {
    const from = note.sentences[at] ?? 0;
    const scene = sceneOf(note, from, note.sentences[at + 1] ?? from);
    putAfter(found[at - 1], from - (note.sentences[at - 1] ?? from), scene);
    found.push(scene);
  }
  return found;
}

/** Puts a sentence's own scene where it stands: after `before`, which has so many units. */
export function putAfter(before: Scene | undefined, size: number, scene: Scene): void {
  if (before === undefined) return;
  scene.earlier = namedBy(before);
  if (size === 0 || size > HEADING) return;
  scene.screen ||= before.screen;
  scene.fiction ||= before.fiction;
  scene.game ||= before.game;
}

/** Whether a scene that was put somewhere would be the same where it stands now. */
export function standsAfter(before: Scene | undefined, size: number, own: Scene, scene: Scene): boolean {
  const heads = before !== undefined && size > 0 && size <= HEADING;
  if (scene.screen !== (own.screen || (heads && before.screen))) return false;
  if (scene.fiction !== (own.fiction || (heads && before.fiction)) || scene.game !== (own.game || (heads && before.game))) return false;
  const earlier = before === undefined ? NOBODY_YET : namedBy(before);
  return earlier === scene.earlier || (earlier.length === scene.earlier.length && earlier.every((key, at) => key === scene.earlier[at]));
}

/** The first two adults that a sentence and those before it name. */
function namedBy({ earlier, adults }: Scene): readonly string[] {
  if (earlier.length > 1 || adults.size === 0) return earlier;
  const added = [...adults].filter((key) => !earlier.includes(key));
  return added.length === 0 ? earlier : [...earlier, ...added].slice(0, 2);
}

const NOBODY_YET: readonly string[] = [];
const NO_ONE: ReadonlySet<string> = new Set();

/** What a sentence shows by itself. */
export function sceneOf(note: Note, from: number, to: number): Scene {
  const { units } = note;
  let [shows, says] = [0, 0];
  let adults: Set<string> | undefined;
  let [peer, staff, family, general] = [false, false, false, true];
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    shows |= showsOf(unit.shape);
    says |= saysOf(unit.word);
    const { person } = unit;
    if (person === undefined) continue;
    if (person.role === 'family') family = true;
    else if (person.role === 'staff') staff ||= !isWriter(note, person);
    else if (isPresent(units, unit, at, from, to)) {
      adults ??= new Set();
      adults.add(person.key);
      peer ||= person.role === 'peer';
      general &&= GENERAL.has(person.key);
    }
  }
  const near = (at: number): string => (at >= from && at < to ? (units[at]?.text ?? '') : '');
  const some = (test: (at: number) => boolean): boolean => {
    for (let at = from; at < to; at++) if (test(at)) return true;
    return false;
  };
  return {
    adults: adults ?? NO_ONE,
    earlier: NOBODY_YET,
    peer,
    general,
    staff,
    family,
    animal: (shows & SHOWS.animal) !== 0,
    screen: (shows & SHOWS.screen) !== 0 || ((says & SAYS_SO.telly) !== 0 && some((at) => onTheScreen(near, at, at - 2 >= from))),
    fiction: (shows & SHOWS.fiction) !== 0,
    game: (shows & SHOWS.game) !== 0,
    fun: (shows & SHOWS.fun) !== 0,
    together: (shows & SHOWS.together) !== 0 || adults?.has('each other') === true,
    distress: (shows & SHOWS.distress) !== 0 && some((at) => (shownAt(units, at) & SHOWS.distress) !== 0 && !laughs(near, at)),
    longAgo: (says & SAYS_SO.longAgo) !== 0 && some((at) => longAgoAt(near, at)),
    asked: (says & SAYS_SO.asked) !== 0,
    policy: (shows & SHOWS.policy) !== 0 || ((says & SAYS_SO.reminded) !== 0 && some((at) => near(at) === 'reminded' && near(at - 1) === 'staff')),
  };
}

/** "A", "the" and "at" are in most sentences: the words after them are looked at first. */
function longAgoAt(near: (at: number) => string, at: number): boolean {
  const next = near(at + 1);
  return LONG_AGO_ENDS.has(next) && LONG_AGO.has(`${near(at)} ${next}`);
}

const shownAt = (units: readonly Placed[], at: number): number => {
  const unit = units[at];
  return unit === undefined ? 0 : showsOf(unit.shape);
};

/** An adult who is there: not "no residents", and not the owner of a relative ("Tom's sister"). */
function isPresent(units: readonly Placed[], unit: Placed, at: number, from: number, to: number): boolean {
  if (at > from && unit.person?.group === true && (saysOf(units[at - 1]?.word ?? unit.word) & SAYS_SO.nobody) !== 0) return false;
  if (!unit.possessive) return true;
  return !(at + 1 < to && units[at + 1]?.person?.role === 'family') && !(at + 2 < to && units[at + 2]?.person?.role === 'family');
}

const WRITERS = new Set(['i', 'im', 'ive', 'me', 'us', 'myself', 'rn', 'senior', 'seniors', 'deputy', 'tl', 'manager']);

/** Who writes the note or leads the shift is in every sentence: that alone makes no matter one of staff. */
function isWriter(note: Note, { from }: Person): boolean {
  return WRITERS.has(note.tokens[from]?.text ?? '');
}

/** "On the telly", "at TV"; `far` where two words stand before it in its sentence. */
function onTheScreen(near: (at: number) => string, at: number, far: boolean): boolean {
  if (!/^(?:telly|tv|television|radio)$/u.test(near(at))) return false;
  return /^(?:on|at)$/u.test(near(far ? at - 2 : at - 1));
}

/** "Crying laughing", "tears of laughter", "shook hands": no distress. */
function laughs(near: (at: number) => string, at: number): boolean {
  if (near(at) === 'shook' && near(at + 1) === 'hands') return true;
  return /^(?:laughing|laughter)$/u.test(near(at + 1)) || /^(?:laughing|laughter)$/u.test(near(at + 2));
}

/** Where there is no sentence: it does nothing to the one beside it. */
export const NOWHERE: Scene = {
  adults: NO_ONE, earlier: NOBODY_YET, peer: false, general: true, staff: false, family: false, animal: false, screen: false, fiction: false,
  game: false, fun: false, together: false, distress: false, policy: false, longAgo: false, asked: false,
};
