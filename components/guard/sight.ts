import type { Sight } from '#messages/sight.ts';

/** What the types of the browser do not know yet: IntersectionObserver v2. */
type Looked = IntersectionObserverEntry & { isVisible?: boolean };

/** Less than this of the panel on the screen and it is not seen. */
const WHOLE = 0.95;

/** A pointer that came from outside into the panel is not on a button yet, in milliseconds: what comes sooner was brought under it. */
const ENTERING = 250;

/**
 * Watches whether a panel in a page can really be seen. The browser says so itself: no effect, no clip and nothing of
 * the page may lie on it. The panel can't see where it stands; what moves under a pointer that rests shows in the
 * pointer's own place.
 * @param veil an empty element that covers the panel and takes no press
 * @returns what is known of the last press of a person; `undefined` where there was none, or the browser can't tell
 */
export function watchSight(veil: Element): () => Sight | undefined {
  let since: number | undefined;
  let pressed: { at: number; seen: number; still: number } | undefined;
  const place = new RestingPlace();

  const observer = new IntersectionObserver(
    (entries) => {
      const { isVisible, intersectionRatio, time } = entries.at(-1) as Looked;
      since = isVisible && intersectionRatio >= WHOLE ? (since ?? time) : undefined;
    },
    { trackVisibility: true, delay: 100, threshold: [0, WHOLE, 1] } as IntersectionObserverInit,
  );
  observer.observe(veil);

  const keep = (event: Event): void => {
    if (!event.isTrusted) return;
    const at = performance.now();
    pressed = since === undefined ? undefined : { at, seen: at - since, still: place.stillFor(event, at) };
  };
  for (const name of ['pointerdown', 'click', 'keydown']) addEventListener(name, keep, { capture: true, passive: true });
  for (const name of ['pointermove', 'pointerdown'] as const) addEventListener(name, (event) => place.look(event), { capture: true, passive: true });
  document.documentElement.addEventListener('pointerleave', () => place.leave(), { passive: true });

  return () => pressed && { seen: pressed.seen, still: pressed.still, ago: performance.now() - pressed.at };
}

/** Where the pointer is on the screen and in the panel: if the one stays and the other does not, the panel has moved. */
class RestingPlace {
  #last: { screen: Point; here: Point } | undefined;
  #moved = 0;
  #entered = 0;

  look({ isTrusted, pointerType, screenX, screenY, clientX, clientY }: PointerEvent): void {
    if (!isTrusted || pointerType !== 'mouse') return;
    const now = performance.now();
    const at = { screen: [screenX, screenY], here: [clientX, clientY] } as const;
    if (!this.#last) this.#entered = now;
    else if (near(this.#last.screen, at.screen, 1) && !near(this.#last.here, at.here, 3)) this.#moved = now;
    this.#last = at;
  }

  leave(): void {
    this.#last = undefined;
  }

  /** For how long the panel had not moved under the pointer, in milliseconds. Keys and fingers rest nowhere. */
  stillFor(event: Event, now: number): number {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'mouse') return now;
    const inside = now - this.#entered;
    return inside < ENTERING ? inside : now - this.#moved;
  }
}

type Point = readonly [number, number];
const near = (one: Point, other: Point, by: number): boolean => Math.abs(one[0] - other[0]) <= by && Math.abs(one[1] - other[1]) <= by;
