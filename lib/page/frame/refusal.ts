import { after } from '../after.ts';

/** How long a frame may take to load before it counts as refused, in milliseconds. */
const PATIENCE = 4000;

/**
 * Calls back once if the page does not let a frame of ours in. Under a cross-origin embedder policy the browser loads an
 * error page in its place, and that fires `load` like any other: what tells them apart is the browser's own report.
 */
export function onRefusal(frame: HTMLIFrameElement, signal: AbortSignal, refused: () => void): void {
  const ended = new AbortController();
  const life = AbortSignal.any([signal, ended.signal]);
  const refuse = (): void => {
    ended.abort();
    refused();
  };
  const loaded = after(PATIENCE, life, refuse);
  frame.addEventListener('load', loaded, { once: true, signal: life });

  // Not in Firefox, which fires no `load` for a frame that it refused.
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      if (reports.some((report) => isAbout(frame, report))) refuse();
    },
    { types: ['coep'] },
  );
  observer.observe();
  life.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The report names the blocked address without its fragment. What it says is in its JSON alone, not in its attributes. */
function isAbout(frame: HTMLIFrameElement, { body }: Report): boolean {
  const { blockedURL, disposition } = ((body as { toJSON?(): unknown } | null)?.toJSON?.() ?? {}) as { blockedURL?: string; disposition?: string };
  return disposition === 'enforce' && blockedURL !== undefined && frame.src.startsWith(blockedURL);
}
