/** Draws from a seed: the same seed gives the same year, on every machine. */
export interface Draws {
  /** in [0, 1) */
  next(): number;
  /** a whole number, both ends included */
  int(from: number, to: number): number;
  chance(part: number): boolean;
  /** @throws RangeError where there is nothing to draw from */
  pick<T>(from: readonly T[]): T;
  /** each with its weight, none of them negative */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  shuffled<T>(all: readonly T[]): T[];
  /** an id as `crypto.randomUUID` gives them, version 4 */
  uuid(): string;
}

/** @param seed any whole number; mulberry32 */
export function draws(seed: number): Draws {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let hash = Math.imul(state ^ (state >>> 15), 1 | state);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (!from.length) throw new RangeError('There is nothing to draw from.');
    return from[int(0, from.length - 1)] as T;
  };
  const weighted = <T>(from: readonly (readonly [T, number])[]): T => {
    let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [each, weight] of from) {
      left -= weight;
      if (left < 0) return each;
    }
    return pick(from)[0];
  };
  const shuffled = <T>(all: readonly T[]) => {
    const order = [...all];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const to = int(0, at);
      [order[at], order[to]] = [order[to] as T, order[at] as T];
    }
    return order;
  };
  const uuid = () => {
    const hex = Array.from({ length: 32 }, () => int(0, 15).toString(16));
    hex[12] = '4';
    hex[16] = pick(['8', '9', 'a', 'b']);
    return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
  };
  return { next, int, chance: (part) => next() < part, pick, weighted, shuffled, uuid };
}
