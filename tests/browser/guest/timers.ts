/**
 * Timers of every world in a page, from the browser's own trace: what was asked for, and what is still to come. On a page
 * without scripts of its own each of them is ours. The trace is of the whole browser: a popup that is just closing, a worker
 * and the frame beside the page keep their own time and are left out.
 */
import type { Page } from 'puppeteer';

interface TraceEvent {
  name: string;
  ts: number;
  args: { data?: { frame?: string; timerId?: number; id?: number; singleShot?: boolean; stackTrace?: { functionName: string; url: string; lineNumber: number }[] } };
}

interface Timers {
  /** timeouts, intervals and animation frames that were asked for, each with the places in the code that asked */
  asked: string[];
  /** those that would still fire */
  alive: number;
}

/** Watches the page's top frame while `work` runs. A document that stands in it before may still keep time of its own: leave it first. */
export async function timersOf(page: Page, work: () => Promise<void>): Promise<Timers> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.detach();
  await page.tracing.start({ categories: ['devtools.timeline', 'devtools.timeline.async', 'disabled-by-default-devtools.timeline.stack'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const alive = new Map<string, boolean>();
  const asked: string[] = [];
  for (const { name, args } of traceEvents.sort((a, b) => a.ts - b.ts)) {
    if (args.data?.frame !== frameTree.frame.id) continue;
    const timer = `timer ${args.data?.timerId}`;
    const frame = `frame ${args.data?.id}`;
    if (name === 'TimerInstall' || name === 'RequestAnimationFrame') {
      asked.push([name, ...(args.data.stackTrace ?? []).map(({ functionName, url, lineNumber }) => `${functionName} ${url}:${lineNumber}`)].join(' < '));
      alive.set(name === 'TimerInstall' ? timer : frame, args.data?.singleShot !== false);
    } else if (name === 'TimerRemove') alive.delete(timer);
    else if (name === 'CancelAnimationFrame' || name === 'FireAnimationFrame') alive.delete(frame);
    else if (name === 'TimerFire' && alive.get(timer)) alive.delete(timer);
  }
  return { asked, alive: alive.size };
}
