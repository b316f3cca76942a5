import type { Concern } from './concern.ts';
import type { Learning } from './steps/learning.ts';

export type Theme = Exclude<Learning['themes'][number], 'none'>;

/**
 * Themes of learning reviews that stand in two or more concerns: service-wide improvement planning (3.5).
 * @param concerns those whose review counts: of the twelve months that end with the reporting month
 * @returns each theme with the concerns behind it
 */
export function sharedThemes(concerns: readonly Concern[]): Map<Theme, string[]> {
  const byTheme = new Map<Theme, string[]>();
  for (const { id, steps } of concerns) {
    for (const theme of steps['3.5'].done?.record.themes ?? []) {
      if (theme !== 'none') byTheme.set(theme, [...(byTheme.get(theme) ?? []), id]);
    }
  }
  return new Map([...byTheme].filter(([, ids]) => ids.length > 1));
}
