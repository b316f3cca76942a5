/** All that the sentences around one do to what it means. */
import { amongPeers, joking } from '../context/contexts.ts';
import { HERE, scenesAround } from './note.ts';
import type { Piece } from './piece.ts';

/** its words can be about adults who use the service */
export const AMONG = 1;
const JOKE = 2;
const POLICY = 4;

/** How far a changed sentence reaches. */
const NEAR = 1;

/** Looks around the sentences from `from` to `to` and those beside them. What a sentence meant goes where its surroundings are others. */
export function lookAround(pieces: readonly Piece[], from: number, to: number, drop: (piece: Piece) => void): void {
  for (let at = Math.max(0, from - NEAR); at <= to + NEAR; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const all = scenesAround(pieces, at);
    const around = (amongPeers(all, HERE) ? AMONG : 0) | (joking(all, HERE) ? JOKE : 0) | (all[0]?.policy === true ? POLICY : 0);
    if (around === piece.around) continue;
    drop(piece);
    piece.around = around;
  }
}
