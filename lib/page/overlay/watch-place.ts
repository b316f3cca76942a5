import { onDocument } from '../own-document.ts';
import { onNextFrame } from '../after.ts';

/**
 * Calls back, at most once a frame, when an element may have come to lie elsewhere on the screen: scrolling of it or
 * anything around it, a change of its size or the window's, fonts that arrive, and layout that shifts it. No loop runs:
 * the shift is seen by an IntersectionObserver whose margins are cut to the element's own place.
 */
export function watchPlace(element: Element, signal: AbortSignal, moved: () => void): void {
  const soon = onNextFrame(signal, moved);
  onDocument('scroll', signal, soon);
  element.addEventListener('scroll', soon, { passive: true, signal });
  globalThis.addEventListener('resize', soon, { passive: true, signal });
  globalThis.visualViewport?.addEventListener('resize', soon, { passive: true, signal });
  document.fonts.addEventListener('loadingdone', soon, { passive: true, signal });
  onDocument('transitionend', signal, soon);
  onDocument('animationend', signal, soon);
  const size = new ResizeObserver(soon);
  size.observe(element);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
  watchShift(element, signal, soon);
  watchShrinking(element, signal, soon);
}

/** So much of its edge is cut off the place of a box that is watched for shrinking, in CSS pixels. */
const EDGE = 2;
/** A share that differs by this much is another size. */
const SHARE = 0.001;

/**
 * An ancestor's `transform` or `zoom` may make an element smaller where it is, without any event: then what is left of it
 * inside its old place, less an edge, is another share of it than before.
 */
function watchShrinking(element: Element, signal: AbortSignal, shrunk: () => void): void {
  let observer: IntersectionObserver | undefined;
  /** @param share of the element in its place less the edge, once that is known */
  const look = (share?: number): void => {
    observer?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const page = document.scrollingElement ?? element;
    const margins = [top, page.clientWidth - right, page.clientHeight - bottom, left];
    observer = new IntersectionObserver(
      ([entry]) => {
        const is = entry?.intersectionRatio ?? 0;
        if (share !== undefined && Math.abs(is - share) <= SHARE) return;
        if (share !== undefined) shrunk();
        look(share === undefined ? is : undefined);
      },
      {
        rootMargin: margins.map((margin) => `${-Math.ceil(margin + EDGE)}px`).join(' '),
        threshold: share === undefined ? 1 : [Math.max(0, share - SHARE), Math.min(1, share + SHARE)],
      },
    );
    observer.observe(element);
  };
  look();
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
}

/** Looks again at the new place each time the element has left the old one. The root is cut to exactly where it is. */
function watchShift(element: Element, signal: AbortSignal, shifted: () => void): void {
  let observer: IntersectionObserver | undefined;
  const look = (threshold = 1): void => {
    observer?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const page = document.scrollingElement ?? element;
    const margins = [top, page.clientWidth - left - width, page.clientHeight - top - height, left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (ratio !== threshold && !first) {
          shifted();
          look();
        } else if (ratio !== threshold && ratio > 0) {
          // Partly out of the window where it is: any change from this is the shift.
          look(ratio);
        }
        first = false;
      },
      { rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '), threshold },
    );
    observer.observe(element);
  };
  look();
  // What moved the element by an event of its own has given it a new place to watch.
  const again = onNextFrame(signal, look);
  onDocument('scroll', signal, again);
  globalThis.addEventListener('resize', again, { passive: true, signal });
  const size = new ResizeObserver(again);
  size.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      observer?.disconnect();
      observer = undefined;
      size.disconnect();
    },
    { once: true },
  );
}
