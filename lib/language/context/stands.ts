/** Whether a match stands in its context. Wording falls more easily than an act, and an act more easily than fear. */
import { subjectOf } from '../frames.ts';
import type { Rule } from '../rule.ts';
import type { Found } from '../run.ts';
import type { Note } from '../units.ts';
import { amongPeers, disclosed, joking, negated, policy, supposed } from './contexts.ts';
import type { Scene } from './scene.ts';

/** True where nothing around `found` cancels it for `rule`. */
export function stands(note: Note, all: readonly Scene[], rule: Rule, found: Found): boolean {
  const unit = note.units[found.from];
  const scene = unit === undefined ? undefined : all[unit.sentence];
  if (unit === undefined || scene === undefined) return false;
  if (policy(all, unit.sentence) || supposed(note, all, found.from)) return false;
  if (scene.longAgo && scene.adults.size < 2) return false;
  if (rule.kind === 'warning') return warningStands(note, all, scene, found);
  if (rule.kind === 'harm') return actStands(note, all, scene, rule, found);
  return wordingStands(note, all, scene, rule, found);
}

/** Fear is cancelled by a screen and by who is feared, never by a joke. */
function warningStands(note: Note, all: readonly Scene[], scene: Scene, found: Found): boolean {
  if (onScreen(scene) || deniedOutright(note, found.from)) return false;
  const subject = subjectOf(note, found.from).by;
  const scaresSomeone = note.units.slice(found.to, found.end).some(({ classes }) => classes.includes('HIM'));
  if (subject === 'outsider' || (subject === 'thing' && !scaresSomeone)) return false;
  return scene.adults.size > 0 || amongPeers(all, note.units[found.from]?.sentence ?? 0);
}

/** "No avoiding one another": the negator stands right before; further off it belongs to the sign itself ("not if Raj is there"). */
function deniedOutright(note: Note, from: number): boolean {
  const before = note.units[from - 1];
  return before?.sentence === note.units[from]?.sentence && /^(?:no|without|nor)$/u.test(before?.text ?? '');
}

/** A joke never cancels a sexual act or an injury; a denial never cancels a disclosure. */
function actStands(note: Note, all: readonly Scene[], scene: Scene, rule: Rule, found: Found): boolean {
  if (negated(note, found.from) && !disclosed(note, all, found.from)) return false;
  if (onScreen(scene)) return false;
  if (scene.game && scene.adults.has('each other') && !scene.distress) return false;
  if (rule.id !== 'harm/sexual' && joking(all, note.units[found.from]?.sentence ?? 0)) return false;
  return peopleFit(note, all, scene, found);
}

/** Wording is the writer's own, about adults who use the service. */
function wordingStands(note: Note, all: readonly Scene[], scene: Scene, rule: Rule, found: Found): boolean {
  const unit = note.units[found.from];
  if (unit === undefined || unit.quoted || negated(note, found.from)) return false;
  if (scene.screen || scene.fiction || joking(all, unit.sentence)) return false;
  if (othersOnly(scene) || relativesQuarrel(note, rule, found.from)) return false;
  return rule.scope === 'matter' || amongPeers(all, unit.sentence) || pronounToo(note, scene, found);
}

/** "Lee had been a pest to him": one of the two is only a pronoun. */
function pronounToo(note: Note, scene: Scene, found: Found): boolean {
  if (scene.adults.size !== 1 || scene.staff || scene.family || subjectOf(note, found.from).by !== 'adult') return false;
  const sentence = note.units[found.from]?.sentence;
  const near = note.units.slice(found.from + 1, found.end + 1).filter((unit) => unit.sentence === sentence);
  return near.some(({ classes }) => classes.includes('HIM'));
}

/** "His two nephews had a row": the quarrel of relatives, whoever else the sentence names. */
function relativesQuarrel(note: Note, rule: Rule, from: number): boolean {
  const before = note.units[from - 1];
  if (before?.person?.role !== 'family' || before.sentence !== note.units[from]?.sentence) return false;
  return rule.kind === 'mutual' || rule.kind === 'label';
}

const onScreen = (scene: Scene): boolean => scene.fiction || (scene.screen && scene.adults.size < 2 && !scene.peer);

/** Staff, relatives or an animal, with one adult at most: nothing between adults who use the service. */
const othersOnly = (scene: Scene): boolean => (scene.staff || scene.family || scene.animal) && scene.adults.size < 2 && !scene.peer;

/** An act needs two adults who use the service: none of them staff or family, and not one person twice. */
function peopleFit(note: Note, all: readonly Scene[], scene: Scene, found: Found): boolean {
  const subject = subjectOf(note, found.from);
  if (subject.by === 'outsider' || subject.by === 'thing' || othersOnly(scene)) return false;
  if (scene.adults.size >= 2 || scene.peer) return true;
  if (scene.adults.size === 0) return false;
  const object = note.units.slice(found.from, found.end);
  if (object.some(({ classes }) => classes.includes('WHO'))) {
    return subject.by !== 'adult' || amongPeers(all, note.units[found.from]?.sentence ?? 0);
  }
  return subject.by === 'adult' && note.units.slice(found.to, found.end).some(({ classes }) => classes.includes('HIM'));
}
