import type { Level } from '#language/types.ts';

/**
 * The line under a mark: each level has its own shape, so that none is told by its colour alone, and each colour has a
 * contrast of 3 to 1 or more on the light or dark ground that it is for.
 */
export const LINES: Record<Level, { shape: 'wavy' | 'double' | 'dotted'; light: string; dark: string }> = {
  form: { shape: 'double', light: '#6f2c91', dark: '#d3b8ff' },
  prompt: { shape: 'wavy', light: '#1d70b8', dark: '#7cc0ff' },
  nudge: { shape: 'dotted', light: '#505a5f', dark: '#c8ced2' },
};

export const LEVELS = ['nudge', 'prompt', 'form'] as const satisfies readonly Level[];

/** Whether a field is dark: its text is light. The page's own colours decide, not the system's. */
export function isDark(field: Element): boolean {
  const [red = 0, green = 0, blue = 0] = [...getComputedStyle(field).color.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140;
}
