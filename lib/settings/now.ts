import { browser } from 'wxt/browser';

declare const __MOVABLE_CLOCK__: boolean;

let offset = 0;

/** The one place where the wall clock is read. Everything else is given its `now`. */
export const now = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Date.now() + offset);

/** Resolves once `now` may be asked. In a released build there is nothing to wait for: its clock can't be moved. */
export const clockReady: Promise<void> = __MOVABLE_CLOCK__ ? followMovedClock() : Promise.resolve();

/** Tests move the clock by `moved-clock` (milliseconds) in the extension's local store; only their build listens. */
async function followMovedClock(): Promise<void> {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes['moved-clock']) offset = Number(changes['moved-clock'].newValue ?? 0);
  });
  offset = Number((await browser.storage.local.get('moved-clock'))['moved-clock'] ?? 0);
}
