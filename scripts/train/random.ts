/** Random numbers from a seed: training draws the same ones every time. */

/** Numbers in [0, 1): mulberry32. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Shuffles an array in place (Fisher and Yates), each call further along the same stream. */
export function shuffler(seed: number): (order: Int32Array) => void {
  const draw = random(seed);
  return (order) => {
    for (let at = order.length - 1; at > 0; at--) {
      const to = Math.floor(draw() * (at + 1));
      const held = order[at] ?? 0;
      order[at] = order[to] ?? 0;
      order[to] = held;
    }
  };
}
