import { secondsWords } from '#time/words.ts';
import type { Progress } from './worker/protocol.ts';

/** Notes a second, pauses left out. */
export const rateOf = ({ done, spent }: Progress): number => Math.round(done / Math.max(0.001, spent / 1000));

/** "about 20 seconds", once enough was read to tell; else nothing. */
export function leftOf(progress: Progress): string | null {
  if (progress.spent < 500 || !progress.done) return null;
  const seconds = (progress.total - progress.done) / Math.max(1, rateOf(progress));
  return seconds < 1 ? null : `about ${secondsWords(seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5)}`;
}
