import { spanWords, type StepTime } from '#pathway/governance/step-times.ts';
import type { Draw } from '../picture/draw.ts';

const ROW = 28;
/** In minutes: a quarter of an hour, an hour, a working day, a day, three, a week, four. */
const TICKS: readonly (readonly [number, string])[] = [[15, '15 min'], [60, '1 h'], [480, '8 h'], [1440, '1 day'], [4320, '3 days'], [10_080, '1 week'], [40_320, '4 weeks']];
const LEAST = 5;

/** For each step a line from the median (a disc) to the 90th centile (a bar), on a scale on which minutes and weeks both have room. */
export const drawTimes =
  (times: readonly StepTime[]): Draw =>
  ({ Plot, width }) => {
    const rows = times.flatMap(({ step, median, ninetieth }) =>
      median === null || ninetieth === null ? [] : [{ step, from: Math.max(LEAST, median), to: Math.max(LEAST, ninetieth), words: `${spanWords(median)} · ${spanWords(ninetieth)}` }],
    );
    const most = Math.max(TICKS[1]?.[0] ?? 60, ...rows.map(({ to }) => to));
    const every = width < 480 ? 2 : 1;
    const ticks = TICKS.filter(([minutes], index) => minutes <= most && index % every === 1 % every);
    const right = Math.max(...rows.map(({ words }) => words.length), 1) * 6.6 + 14;
    return {
      height: rows.length * ROW + 34,
      marginLeft: 34,
      marginRight: width < 480 ? Math.min(right, width / 2) : right,
      marginTop: 4,
      marginBottom: 26,
      x: { type: 'log', domain: [LEAST, most], label: null },
      y: { label: null, domain: rows.map(({ step }) => step), type: 'band' },
      marks: [
        Plot.axisX(ticks.map(([minutes]) => minutes), { tickFormat: (minutes: number) => TICKS.find(([each]) => each === minutes)?.[1] ?? '' }),
        Plot.gridX(ticks.map(([minutes]) => minutes), { strokeOpacity: 0.25 }),
        Plot.axisY({ label: null, tickSize: 0 }),
        Plot.ruleY(rows, { y: 'step', x1: 'from', x2: 'to', strokeWidth: 3 }),
        Plot.tickX(rows, { y: 'step', x: 'to', strokeWidth: 3, inset: 5 }),
        Plot.dot(rows, { y: 'step', x: 'from', r: 5, fill: 'currentColor', stroke: 'none' }),
        Plot.text(rows, { y: 'step', frameAnchor: 'right', text: 'words', textAnchor: 'start', dx: 8 }),
      ],
    };
  };
