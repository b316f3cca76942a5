/** One function a context: what the words around a match do to it. Each looks a few words or one sentence far. */
import type { Note } from '../units.ts';
import type { Scene } from './scene.ts';
import { HYPOTHESIS, NEGATORS, NOT_DENIED, SAYS, STRONG_NEGATORS } from './words.ts';

/** Whether words in sentence `at` can be about adults who use the service: two of them in it, or in it and near it. */
export function amongPeers(all: readonly Scene[], at: number): boolean {
  const here = all[at];
  if (here === undefined) return false;
  if (here.peer || here.adults.size > 1) return true;
  const keys = new Set(here.adults);
  for (const near of [all[at - 1], all[at + 1]]) {
    if (near === undefined) continue;
    if (near.peer || near.adults.size > 1) return true;
    for (const key of near.adults) keys.add(key);
  }
  // "Frank had a good night. … He was a bit rough with Lil."
  return keys.size > 1 || (here.adults.size === 1 && here.earlier.some((key) => !here.adults.has(key)));
}

/** How far before a match a negator reaches it. */
const NEGATOR_REACH = 4;

/** A negator that reaches the match: "no bickering", "did not clash". "Not the first time" and the like reach nothing. */
export function negated(note: Note, from: number): boolean {
  return negatorOf(note, from) !== undefined;
}

function negatorOf(note: Note, from: number): number | undefined {
  const sentence = note.units[from]?.sentence;
  for (let at = from - 1; at >= 0 && at >= from - NEGATOR_REACH; at--) {
    const unit = note.units[at];
    if (unit === undefined || unit.sentence !== sentence) return undefined;
    if (unit.text === 'no' && note.units[at + 1]?.text === 'one') return at;
    if (unit.texts.some((text) => STRONG_NEGATORS.has(text))) return NOT_DENIED.has(note.units[at + 1]?.text ?? '') ? undefined : at;
    if (unit.texts.some((text) => NEGATORS.has(text))) return at;
    if (unit.pause && at < from - 1 && /^(?:but|then|so|and)$/u.test(unit.text)) return undefined;
    if (/^(?:but|then|because|when|until|while)$/u.test(unit.text)) return undefined;
  }
  return undefined;
}

/**
 * An act that somebody who uses the service says did not happen: "Ann says nobody hit her". Out of the blue that is a
 * disclosure and stays; as the answer to a question of staff ("when asked") it is a denial and goes.
 */
export function disclosed(note: Note, all: readonly Scene[], from: number): boolean {
  const sentence = note.units[from]?.sentence;
  const negator = negatorOf(note, from);
  if (negator === undefined) return false;
  for (let at = negator - 1; at >= 0 && at >= negator - 6; at--) {
    const unit = note.units[at];
    if (unit === undefined || unit.sentence !== sentence) return false;
    if (!unit.texts.some((text) => SAYS.has(text))) continue;
    const before = note.units[at - 1];
    const who = before?.sentence === sentence ? before : undefined;
    const adult = who?.person?.role === 'person' || who?.person?.role === 'peer' || who?.classes.includes('HE') === true;
    return adult && all[unit.sentence]?.asked !== true;
  }
  return false;
}

/** Play that both plainly enjoy, in this sentence or beside it, with no sign of distress. */
export function joking(all: readonly Scene[], at: number): boolean {
  const here = all[at];
  if (here === undefined) return false;
  const next = all[at + 1];
  if (here.distress || next?.distress === true) return false;
  if ((here.fun && here.together) || (next?.fun === true && (next.together || here.adults.has('each other')))) return true;
  if (!here.game) return false;
  return [here, next, all[at - 1]].some((scene) => scene?.fun === true && (scene.together || scene === here));
}

/** Policy, training and forms: the sentence, or the note's opening sentence, says so. */
export function policy(all: readonly Scene[], at: number): boolean {
  const here = all[at];
  return here?.policy === true || (all[0]?.policy === true && (here === undefined || here.adults.size < 2 || here.general));
}

/** A supposition about nobody in particular ("if a resident hits another"), or a question whether there is such a thing. */
export function supposed(note: Note, all: readonly Scene[], from: number): boolean {
  const sentence = note.units[from]?.sentence ?? 0;
  if (all[sentence]?.general === true && supposition(note, from, sentence)) return true;
  return questioned(note, from, sentence);
}

/** "If a person strikes", "should one resident hit another": the word that supposes stands first, or close before. */
function supposition(note: Note, from: number, sentence: number): boolean {
  const first = note.units[note.sentences[sentence] ?? 0];
  if (first !== undefined && HYPOTHESIS.has(first.text)) return true;
  return note.units.slice(Math.max(0, from - 5), from).some((unit) => unit.sentence === sentence && unit.text === 'if');
}

/** "Wondered if there was friction", "asked was there an atmosphere". */
function questioned(note: Note, from: number, sentence: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    if (note.units[at]?.text !== 'there' || note.units[at]?.sentence !== sentence) continue;
    const before = note.units.slice(Math.max(0, at - 6), at).filter((unit) => unit.sentence === sentence);
    return before.some(({ text }) => /^(?:asked|asks|wondered|checked)$/u.test(text));
  }
  return false;
}
