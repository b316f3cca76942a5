/** The only timers of the guest. Each belongs to something that lives, and dies with it. */

/** Does `work` once, `milliseconds` from now, unless the signal is aborted or what it answers is called before. */
export function after(milliseconds: number, signal: AbortSignal, work: () => void): () => void {
  const drop = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', drop);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', drop);
    work();
  }, milliseconds);
  if (signal.aborted) drop();
  else signal.addEventListener('abort', drop);
  return drop;
}

/** Resolves `milliseconds` from now; rejects with the signal's reason when it is aborted before. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const drop = () => reject(signal.reason);
    if (signal.aborted) {
      drop();
      return;
    }
    signal.addEventListener('abort', drop, { once: true });
    after(milliseconds, signal, () => {
      signal.removeEventListener('abort', drop);
      resolve();
    });
  });
}

/** Does `work` with the next frame, once however often it was asked; nothing when the signal is aborted before. */
export function onNextFrame(signal: AbortSignal, work: () => void): () => void {
  let asked = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(asked), { once: true });
  return () => {
    if (asked || signal.aborted) return;
    asked = requestAnimationFrame(() => {
      asked = 0;
      work();
    });
  };
}

/** How long our work may take at a stretch, in milliseconds: half of a frame, so that the page has the other half. */
const STRETCH = 6;
/** A page that is never idle: after so many milliseconds a stretch goes in all the same. */
const PATIENCE = 200;

/**
 * Does big work in small steps, in the frame's idle time, until a step says that it was the last, the signal is aborted
 * or what it answers is called. `step` is told by `hasTime` whether it may go on at once.
 */
export function inIdleTime(signal: AbortSignal, step: (hasTime: () => boolean) => boolean): () => void {
  let dropped = false;
  const drop = () => {
    dropped = true;
    cancelIdleCallback(asked);
    signal.removeEventListener('abort', drop);
  };
  const next = (): number => requestIdleCallback(work, { timeout: PATIENCE });
  const work = (): void => {
    if (step(stretch())) drop();
    else if (!signal.aborted && !dropped) asked = next();
  };
  let asked = next();
  if (signal.aborted) drop();
  else signal.addEventListener('abort', drop);
  return drop;
}

/** From now on: whether there is time left in this stretch. */
export function stretch(): () => boolean {
  const end = performance.now() + STRETCH;
  return () => performance.now() < end;
}
