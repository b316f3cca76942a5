/**
 * How much may be said to the background at once, and how fast after that. Who says more is refused until it is less
 * again: slowed, never shut out.
 */
export class Pace {
  readonly #burst: number;
  readonly #perSecond: number;
  readonly #left = new Map<number, { left: number; at: number }>();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
  }

  /**
   * Counts one message.
   * @param who a tab
   * @param now in milliseconds, by a clock that only goes forward
   */
  allows(who: number, now: number): boolean {
    const { left, at } = this.#left.get(who) ?? { left: this.#burst, at: now };
    const filled = Math.min(this.#burst, left + ((now - at) / 1000) * this.#perSecond);
    this.#left.set(who, { left: Math.max(0, filled - 1), at: now });
    if (this.#left.size > MOST) this.#forgetOldest();
    return filled >= 1;
  }

  #forgetOldest(): void {
    const [oldest] = this.#left.keys();
    if (oldest !== undefined) this.#left.delete(oldest);
  }
}

/** Tabs that are counted at a time. */
const MOST = 500;
