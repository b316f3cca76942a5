/** How the tables' logits become one probability and three levels, from notes of authors that the tables had not seen. */
import type { Model } from '../../lib/language/reader/model.ts';
import { highest, sigmoid, stacked } from '../../lib/language/reader/read.ts';
import { ORDINARY } from './notes.ts';

/** What tables that never saw a note's author say of it. */
export interface Unseen {
  id: string;
  file: string;
  prompt: boolean;
  words: number;
  whole: number;
  sentences: number[];
  /** rules alone would prompt, or would say something */
  ruled: boolean;
}

/** True and false notes of the half-true files beside one of an ordinary week: they help the shape and leave the level alone. */
const HALF_TRUE = { true: 0.01, false: 0.05 };
/** A miss costs this many false alarms. */
const MISS = 2;
/**
 * In the cost a note of an ordinary week counts this often: they are what a service writes. At 6 the reader is right two times in
 * three when it speaks of an ordinary week of a given author that it has not seen; docs/language-reader.md has what other numbers bring.
 */
const ORDINARY_COST = 6;

/** Logistic regression on three numbers by Newton's method. */
export function stackOf(unseen: readonly Unseen[]): Model['stack'] {
  const rows = unseen.map(({ whole, sentences }) => [1, whole, ...highest(sentences)]);
  const costs = unseen.map(({ file, prompt }) => (ORDINARY.has(file) ? 1 : prompt ? HALF_TRUE.true : HALF_TRUE.false));
  let w = [0, 0.5, 0.5, 0];
  for (let step = 0; step < 30; step++) {
    const gradient = w.map((value, i) => (i === 0 ? 0 : 0.1 * value));
    const hessian: number[][] = w.map((_, i) => w.map((__, j) => (i === j ? 0.1 : 0)));
    rows.forEach((row, r) => {
      const p = sigmoid(row.reduce((sum, x, i) => sum + x * (w[i] ?? 0), 0));
      const cost = costs[r] ?? 0;
      row.forEach((x, i) => {
        gradient[i] = (gradient[i] ?? 0) + cost * (p - (unseen[r]?.prompt === true ? 1 : 0)) * x;
        row.forEach((y, j) => {
          const line = hessian[i];
          if (line !== undefined) line[j] = (line[j] ?? 0) + cost * p * (1 - p) * x * y;
        });
      });
    });
    const change = solve(hessian, gradient);
    w = w.map((value, i) => value - (change[i] ?? 0));
  }
  const [base = 0, note = 0, sentence = 0, second = 0] = w;
  return { base, note, sentence, second };
}

/** Gauss's elimination, for four unknowns. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  rows.forEach((line, i) => {
    const pivot = line[i] ?? 1;
    rows.forEach((other, r) => {
      if (r === i) return;
      const times = (other[i] ?? 0) / pivot;
      line.forEach((value, c) => {
        other[c] = (other[c] ?? 0) - times * value;
      });
    });
  });
  return rows.map((line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1));
}

/** The probability of each note. */
const probability = (stack: Model['stack'], { whole, sentences }: Unseen): number => sigmoid(stacked(stack, whole, sentences));

/** Levels that cost least on the notes given. */
export function levelsOf(unseen: readonly Unseen[], stack: Model['stack'], ordinaryCost = ORDINARY_COST): Model['levels'] {
  const notes = unseen.map((note) => ({ ...note, p: probability(stack, note), cost: ORDINARY.has(note.file) ? ordinaryCost : 1 }));
  const grid = Array.from({ length: 99 }, (_, at) => sigmoid(-7 + at * 0.1));
  let best = { prompt: 0.5, quiet: 0, cost: Infinity };
  for (const prompt of grid) {
    for (const quiet of grid.filter((one) => one <= prompt)) {
      let cost = 0;
      for (const note of notes) {
        const speaks = note.p >= prompt || (note.ruled && note.p >= quiet);
        if (speaks !== note.prompt) cost += note.cost * (note.prompt ? MISS : 1);
      }
      if (cost < best.cost) best = { prompt, quiet, cost };
    }
  }
  // A nudge is soft: it may be wrong as often as one a thousand words of an ordinary week.
  const ordinary = notes.filter(({ file }) => ORDINARY.has(file));
  const words = ordinary.reduce((sum, note) => sum + note.words, 0);
  const falsely = (level: number): number => ordinary.filter((note) => !note.prompt && note.p >= level && note.p < best.prompt).length;
  const nudge = grid.filter((level) => level <= best.prompt).find((level) => (1000 * falsely(level)) / words <= 1) ?? best.prompt;
  return { prompt: best.prompt, quiet: best.quiet, nudge };
}
