import type { Draw } from '../picture/draw.ts';
import type { Paints } from '../picture/paints.ts';

/** A bar: its name, its parts one after the other, and its figure in words. */
export interface Bar {
  label: string;
  parts: readonly number[];
  shown: string;
}

/** What the parts are filled with, by how many there are; the last one is what should not be. */
export const PAINTS: Readonly<Record<number, readonly (keyof Paints)[]>> = { 1: ['full'], 2: ['full', 'dotted'], 3: ['full', 'hatched', 'dotted'] };

const ROW = 25;
/** With words above its bar a row is higher. */
const TALL = 44;
const NARROW = 420;
/** So wide is a letter at most, in CSS pixels: for the room at both sides. */
const LETTER = 7.2;

const total = ({ parts }: Bar): number => parts.reduce((sum, number) => sum + number, 0);

/** Bars that lie, each with its name before it and its figure at its end; where there is no room for those, with both above it. */
export const drawBars =
  (bars: readonly Bar[]): Draw =>
  ({ Plot, width, paint }) => {
    const isNarrow = width < NARROW;
    const longest = (of: (bar: Bar) => string) => Math.max(...bars.map((bar) => of(bar).length), 1) * LETTER + 12;
    const paints = PAINTS[bars[0]?.parts.length ?? 1] ?? [];
    const parts = bars.flatMap(({ label, parts: all }) => all.map((number, index) => ({ label, number, fill: paint[paints[index] ?? 'empty'] })));
    const words = isNarrow
      ? [Plot.text(bars, { frameAnchor: 'left', y: 'label', text: ({ label, shown }: Bar) => [label, shown].filter(Boolean).join(': '), textAnchor: 'start', dx: 2, dy: -0.45 * TALL })]
      : [Plot.axisY({ label: null, tickSize: 0 }), Plot.text(bars, { x: total, y: 'label', text: 'shown', textAnchor: 'start', dx: 6 })];
    return {
      height: bars.length * (isNarrow ? TALL : ROW) + (isNarrow ? 16 : 8),
      marginLeft: isNarrow ? 2 : longest(({ label }) => label),
      marginRight: isNarrow ? 2 : longest(({ shown }) => shown),
      marginTop: isNarrow ? 12 : 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(total))] },
      y: { axis: null, label: null, domain: bars.map(({ label }) => label), padding: isNarrow ? 0.6 : 0.3 },
      marks: [
        Plot.barX(
          parts.filter(({ number }) => number > 0),
          Plot.stackX({ x: 'number', y: 'label', fill: { value: 'fill', scale: null }, stroke: 'currentColor', order: null }),
        ),
        Plot.ruleX([0]),
        ...words,
      ],
    };
  };
