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
/** So wide is a letter at most, in CSS pixels: for the room at both sides. */
const LETTER = 7.2;

/** Bars that lie: there is room for their names, and for the figure at their end, at every width. */
export const drawBars =
  (bars: readonly Bar[]): Draw =>
  ({ Plot, width, paint }) => {
    const longest = (of: (bar: Bar) => string) => Math.max(...bars.map((bar) => of(bar).length), 1) * LETTER + 12;
    const narrow = width < 420;
    const paints = PAINTS[bars[0]?.parts.length ?? 1] ?? [];
    const parts = bars.flatMap(({ label, parts: all }) => all.map((number, index) => ({ label, number, fill: paint[paints[index] ?? 'empty'] })));
    const total = ({ parts: all }: Bar) => all.reduce((sum, number) => sum + number, 0);
    const right = longest(({ shown }) => shown);
    return {
      height: bars.length * ROW + 8,
      marginLeft: longest(({ label }) => label),
      marginRight: narrow ? Math.min(right, width / 2.6) : right,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(total))] },
      y: { label: null, domain: bars.map(({ label }) => label), padding: 0.3 },
      marks: [
        Plot.axisY({ label: null, tickSize: 0 }),
        Plot.barX(
          parts.filter(({ number }) => number > 0),
          Plot.stackX({ x: 'number', y: 'label', fill: { value: 'fill', scale: null }, stroke: 'currentColor', order: null }),
        ),
        Plot.ruleX([0]),
        Plot.text(bars, { x: total, y: 'label', text: 'shown', textAnchor: 'start', dx: 6 }),
      ],
    };
  };
