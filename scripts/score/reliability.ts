/** Whether what is called 0.9 is right nine times in ten, for ordinary weeks. */

/** A table by tenths of the probability, in Markdown: how many notes, what was said on the whole, what was true. */
export function reliability(chances: ReadonlyArray<{ p: number; prompt: boolean; ordinary: boolean }>): string {
  const lines = ['| said | ordinary notes | mean said | true | half-true notes | true |', '| --- | --- | --- | --- | --- | --- |'];
  const mean = (numbers: readonly number[]): string => (numbers.length === 0 ? '–' : (numbers.reduce((a, b) => a + b, 0) / numbers.length).toFixed(2));
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = chances.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth);
    const ordinary = here.filter((one) => one.ordinary);
    const others = here.filter((one) => !one.ordinary);
    const share = (list: typeof here): string => mean(list.map(({ prompt }) => (prompt ? 1 : 0)));
    lines.push(`| ${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)} | ${ordinary.length} | ${mean(ordinary.map(({ p }) => p))} | ${share(ordinary)} | ${others.length} | ${share(others)} |`);
  }
  return `${lines.join('\n')}\n`;
}
