import { browser } from 'wxt/browser';

declare const __MOVABLE_CLOCK__: boolean;

let offset = 0;

/** Tells pages that their clock was moved: in a released build that never happens. */
const moved = new EventTarget();

/** Calls `told` whenever a test has moved the clock, until the signal ends it. */
export const watchClock = (told: () => void, signal: AbortSignal): void => moved.addEventListener('moved', told, { signal });

/** The one place where the wall clock is read. Everything else is given its `now`. */
export const now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset);

/** Resolves once `now` may be asked. In a released build there is nothing to wait for: its clock can't be moved. */
export const clockReady: Promise<void> = __MOVABLE_CLOCK__ ? followMovedClock() : Promise.resolve();

/** Tests move the clock by `moved-clock` (milliseconds) in the extension's local store; only their build listens. */
async function followMovedClock(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changes['moved-clock']) return;
    offset = Number(changes['moved-clock'].newValue ?? 0);
    moved.dispatchEvent(new Event('moved'));
  });
  offset = Number((await browser.storage.local.get('moved-clock'))['moved-clock'] ?? 0);
}
