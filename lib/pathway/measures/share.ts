/** Below this share on time, practice is corrected at once (1.5). */
const LEAST = 95;

/** In whole numbers: 379 of 399 triggers although it rounds to 95.0 %, 19 of 20 does not. Nothing due, nothing to trigger. */
export const isBelow95 = (part: number, of: number): boolean | null => (of === 0 ? null : 100 * part < LEAST * of);

/** Fewer than so many are shown as a count alone: a percentage of three says more than is known. */
const SMALL = 20;

/**
 * A share in words, never without its numerator and denominator. Tenths of a percent are cut and not rounded, so that
 * no share looks as if it had reached a limit that it missed: "379 of 399 (94.9 %)".
 * @param none what is said where there is nothing to count
 */
export function shareWords(part: number, of: number, none: string): string {
  if (of === 0) return none;
  if (of < SMALL) return `${part} of ${of}`;
  const tenths = Math.floor((1000 * part) / of);
  return `${part} of ${of} (${Math.floor(tenths / 10)}.${tenths % 10} %)`;
}
