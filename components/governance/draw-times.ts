import { spanWords, type StepTime } from '#pathway/governance/step-times.ts';
import type { Draw } from '../picture/draw.ts';

const ROW = 28;
/** With words above its line a row is higher. */
const TALL = 40;
const NARROW = 480;
const LETTER = 6.8;
/** In minutes: a quarter of an hour, an hour, a working day, a day, three, a week, four. */
const TICKS: readonly (readonly [number, string])[] = [[15, '15 min'], [60, '1 h'], [480, '8 h'], [1440, '1 day'], [4320, '3 days'], [10_080, '1 week'], [40_320, '4 weeks']];
const LEAST = 5;

/** For each step a line from the median (a disc) to the 90th centile (a bar), on a scale on which minutes and weeks both have room. */
export const drawTimes =
  (times: readonly StepTime[]): Draw =>
  ({ Plot, width }) => {
    const isNarrow = width < NARROW;
    const rows = times.flatMap(({ step, median, ninetieth }) =>
      median === null || ninetieth === null ? [] : [{ step, from: Math.max(LEAST, median), to: Math.max(LEAST, ninetieth), words: `${spanWords(median)} · ${spanWords(ninetieth)}` }],
    );
    const most = 1.1 * Math.max(60, ...rows.map(({ to }) => to));
    const ticks = TICKS.filter(([minutes], index) => minutes <= most && (!isNarrow || index % 2 === 1)).map(([at, label]) => ({ at, label }));
    const words = isNarrow
      ? [Plot.text(rows, { y: 'step', frameAnchor: 'left', text: ({ step, words: all }: (typeof rows)[number]) => `${step}: ${all}`, textAnchor: 'start', dx: 2, dy: -0.38 * TALL })]
      : [Plot.axisY({ label: null, tickSize: 0 }), Plot.text(rows, { y: 'step', frameAnchor: 'right', text: 'words', textAnchor: 'start', dx: 8 })];
    return {
      height: rows.length * (isNarrow ? TALL : ROW) + 40,
      marginLeft: isNarrow ? 4 : 34,
      marginRight: isNarrow ? 10 : Math.max(...rows.map(({ words: all }) => all.length), 1) * LETTER + 14,
      marginTop: isNarrow ? 14 : 4,
      marginBottom: 26,
      x: { type: 'log', domain: [LEAST, most], axis: null },
      y: { axis: null, label: null, domain: rows.map(({ step }) => step), type: 'band', padding: isNarrow ? 0.5 : 0.1 },
      marks: [
        Plot.ruleX(ticks, { x: 'at', strokeOpacity: 0.25 }),
        Plot.text(ticks, { x: 'at', text: 'label', frameAnchor: 'bottom', dy: 16 }),
        Plot.ruleY(rows, { y: 'step', x1: 'from', x2: 'to', strokeWidth: 3 }),
        Plot.tickX(rows, { y: 'step', x: 'to', strokeWidth: 3, inset: isNarrow ? 2 : 5 }),
        Plot.dot(rows, { y: 'step', x: 'from', r: 5, fill: 'currentColor', stroke: 'none' }),
        ...words,
      ],
    };
  };
