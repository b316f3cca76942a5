/** What a louder or a quieter reader would bring: one level for all notes, from many false prompts in ordinary weeks to few. */

/** A note as it was read by tables that had not seen its author. */
export interface Chance {
  file: string;
  p: number;
  prompt: boolean;
  ordinary: boolean;
  words: number;
}

/** False prompts in 1,000 words of an ordinary week. */
const ALLOWED = [4, 3, 2, 1.5, 1, 0.5, 0.3];

/** A table in Markdown: the lowest level with so many false prompts, and what is found at it. Rules have no say in it. */
export function tradeOff(chances: readonly Chance[]): string {
  const ordinary = chances.filter((one) => one.ordinary);
  const others = chances.filter((one) => !one.ordinary);
  const words = ordinary.reduce((sum, one) => sum + one.words, 0);
  const falsely = ordinary.filter(({ prompt }) => !prompt).map(({ p }) => p).toSorted((a, b) => b - a);
  const lines = ['| false prompts / 1,000 words | level | ordinary weeks: precision | recall | half-true: precision | recall | mean F1 |', `|${' --- |'.repeat(7)}`];
  for (const allowed of ALLOWED) {
    const level = falsely[Math.floor((allowed * words) / 1000)] ?? 0;
    const spoken = (list: readonly Chance[]): Chance[] => list.filter(({ p }) => p > level);
    const right = (list: readonly Chance[]): number => list.filter(({ prompt }) => prompt).length;
    const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
    const f1 = [...new Set(others.map(({ file }) => file))].map((file) => {
      const notes = others.filter((one) => one.file === file);
      return (2 * right(spoken(notes))) / (spoken(notes).length + right(notes));
    });
    const figures = [ordinary, others].flatMap((list) => [share(right(spoken(list)), spoken(list).length), share(right(spoken(list)), right(list))]);
    lines.push(`| ${allowed} | ${level.toFixed(3)} | ${figures.join(' | ')} | ${(f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)} |`);
  }
  return `${lines.join('\n')}\n`;
}
