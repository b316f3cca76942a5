/** Which sentences of a text stand as they stood when it was last read, and what can be kept of them. */
import type { Before, Kept } from './again.ts';
import type { Scene } from './context/scene.ts';
import type { Note, Placed } from './units.ts';

interface Carried {
  /** by sentence of the text as it is now; nothing where it has to be read anew */
  kept: Array<Kept | undefined>;
  /** what was known of sentences that are gone */
  dropped: Kept[];
}

/** How far to either side matches look for who is there, and the words of matches for their neighbours. */
const NEAR = 1;
const NEAR_WORDS = 2;
/** The span reader tells the first sentences of a note apart, and its last. */
const FIRST = 3;

/** Carries over what can be kept. Sentences are compared from the front and from the back: writing changes one place. */
export function carryOver(before: Before | undefined, note: Note, all: readonly Scene[]): Carried {
  const kept: Array<Kept | undefined> = Array.from({ length: all.length });
  if (before === undefined) return { kept, dropped: [] };
  if (all[0]?.policy !== before.all[0]?.policy) return { kept, dropped: [...before.kept] };
  const most = Math.min(all.length, before.all.length);
  const shift = before.all.length - all.length;
  let front = 0;
  while (front < most && same(before, front, note, all, front)) front++;
  let back = 0;
  while (back < most - front && same(before, before.all.length - 1 - back, note, all, all.length - 1 - back)) back++;
  const dropped: Kept[] = [];
  for (let was = 0; was < before.all.length; was++) {
    const one = before.kept[was];
    if (one === undefined) continue;
    const inFront = was + NEAR < front;
    const inBack = was - NEAR >= before.all.length - back;
    const whole = shift === 0 && front === all.length;
    if (!whole && !inFront && !inBack) {
      dropped.push(one);
      continue;
    }
    const now = inFront || whole ? was : was - shift;
    const far = whole || (inFront ? was + NEAR_WORDS < front : was - NEAR_WORDS >= before.all.length - back);
    const placed = Math.min(FIRST, was) === Math.min(FIRST, now) && (was === before.all.length - 1) === (now === all.length - 1);
    if (!far || !placed) one.units = undefined;
    kept[now] = one;
  }
  return { kept, dropped };
}

function same(before: Before, was: number, note: Note, all: readonly Scene[], now: number): boolean {
  const [from, to] = [note.sentences[now] ?? 0, note.sentences[now + 1] ?? 0];
  const [oldFrom, oldTo] = [before.note.sentences[was] ?? 0, before.note.sentences[was + 1] ?? 0];
  if (to - from !== oldTo - oldFrom || !sameScene(before.all[was], all[now])) return false;
  for (let at = 0; at < to - from; at++) if (!sameUnit(before.note.units[oldFrom + at], note.units[from + at])) return false;
  return true;
}

function sameUnit(a: Placed | undefined, b: Placed | undefined): boolean {
  if (a === undefined || b === undefined || a.shape !== b.shape || a.word !== b.word) return false;
  if (a.pause !== b.pause || a.quoted !== b.quoted || a.possessive !== b.possessive) return false;
  const [one, other] = [a.person, b.person];
  if (one === undefined || other === undefined) return one === other;
  return one.role === other.role && one.key === other.key && one.group === other.group;
}

/** The rest of a scene follows from its units. */
function sameScene(a: Scene | undefined, b: Scene | undefined): boolean {
  if (a === undefined || b === undefined || a.screen !== b.screen || a.fiction !== b.fiction || a.game !== b.game) return false;
  return a.earlier.length === b.earlier.length && a.earlier.every((key, at) => key === b.earlier[at]);
}
