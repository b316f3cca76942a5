/**
 * Logistic regression with an L2 penalty over sparse features, by coordinate descent on the dual (Yu, Huang and Lin,
 * "Dual coordinate descent methods for logistic regression and maximum entropy models", 2011). The order of the rows is drawn
 * from a fixed seed, so the same notes give the same weights to the byte.
 */
import { shuffler } from './random.ts';

/** Rows of feature columns; within a row all features have one value. */
export interface Problem {
  rows: readonly Int32Array[];
  values: Float64Array;
  /** 1 true, 0 false */
  targets: Float64Array;
  /** how much a row's loss counts against the penalty |w|²/2 */
  costs: Float64Array;
  columns: number;
  /** how much each column weighs in every row: a column of 2 is penalised a quarter as much as one of 1 */
  scales: Float64Array;
}

/** Weights of the columns, and the intercept. */
export interface Linear {
  weights: Float64Array;
  bias: number;
}

/** The intercept is one more feature of this value, so it is hardly penalised. */
const BIAS = 1;
const NEWTON_STEPS = 4;

/** Minimises |w|²/2 + Σ cost · log loss in `epochs` passes. */
export function logistic({ rows, values, targets, costs, columns, scales }: Problem, epochs = 12): Linear {
  // Kept as weight × scale, so that a row's sum is a plain sum of the weights that are used at run time.
  const weights = new Float64Array(columns);
  const squares = scales.map((scale) => scale * scale);
  const lengths = Float64Array.from(rows, (row) => row.reduce((sum, column) => sum + (squares[column] ?? 0), 0));
  let bias = 0;
  const alphas = Float64Array.from(costs, (cost) => cost * 0.01);
  const signs = Float64Array.from(targets, (target) => (target > 0.5 ? 1 : -1));
  const move = (r: number, change: number): void => {
    const step = change * (signs[r] ?? 0);
    const share = step * (values[r] ?? 0);
    const row = rows[r] ?? NONE;
    for (let i = 0; i < row.length; i++) weights[row[i] ?? 0] = (weights[row[i] ?? 0] ?? 0) + share * (squares[row[i] ?? 0] ?? 0);
    bias += step * BIAS;
  };
  rows.forEach((_, r) => move(r, alphas[r] ?? 0));
  const order = Int32Array.from(rows, (_, r) => r);
  const shuffle = shuffler(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order);
    for (const r of order) {
      const row = rows[r] ?? NONE;
      let sum = 0;
      for (let i = 0; i < row.length; i++) sum += weights[row[i] ?? 0] ?? 0;
      const value = values[r] ?? 0;
      const cost = costs[r] ?? 0;
      const alpha = alphas[r] ?? 0;
      const curve = value * value * (lengths[r] ?? 0) + BIAS * BIAS;
      const slope = (signs[r] ?? 0) * (sum * value + bias * BIAS);
      const next = best(alpha, cost, curve, slope);
      alphas[r] = next;
      if (next !== alpha) move(r, next - alpha);
    }
  }
  return { weights, bias: bias * BIAS };
}

const NONE = new Int32Array(0);

/** The alpha in (0, cost) that minimises one coordinate's dual, by a guarded Newton iteration. */
function best(start: number, cost: number, curve: number, slope: number): number {
  const edge = cost * 1e-6;
  let alpha = start;
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const gradient = curve * (alpha - start) + slope + Math.log(alpha / (cost - alpha));
    const second = curve + cost / (alpha * (cost - alpha));
    const next = alpha - gradient / second;
    alpha = next <= 0 ? Math.max(edge, alpha * 0.1) : next >= cost ? Math.min(cost - edge, cost - (cost - alpha) * 0.1) : next;
  }
  return alpha;
}
