/** What our scripts cost a page, from Chromium's own trace. */
import type { Page } from 'puppeteer';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** of the processor, where the browser can tell: a machine that does other things as well does not lengthen it */
  tdur?: number;
  tid: number;
  args: { data?: { url?: string } };
}

/** One call of a script of ours, none of them inside another; with the layout that it asked for. In milliseconds of the processor. */
export interface Call {
  at: number;
  ms: number;
}

/** The calls of our scripts while something is done. */
export async function ourCalls(page: Page, extension: string, act: () => Promise<void>): Promise<Call[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ name, ph, args }) => ph === 'X' && (name === 'FunctionCall' || name === 'EvaluateScript') && args.data?.url?.startsWith(`chrome-extension://${extension}/`))
    .sort((a, b) => a.ts - b.ts);
  const end = new Map<number, number>();
  return ours.flatMap(({ ts, dur = 0, tdur = dur, tid }) => {
    if (ts < (end.get(tid) ?? 0)) return [];
    end.set(tid, ts + dur);
    return [{ at: ts / 1000, ms: tdur / 1000 }];
  });
}

export const total = (calls: readonly Call[]): number => calls.reduce((sum, { ms }) => sum + ms, 0);
export const longest = (calls: readonly Pick<Call, 'ms'>[]): number => Math.max(0, ...calls.map(({ ms }) => ms));
