import type { Page } from 'puppeteer';

/** What moved since a page of Plainly was opened, and how far down, in CSS pixels. */
export const moved = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const far: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { sources } = entry as PerformanceEntry & { sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] };
            far.push(...sources.map(({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40)}: ${currentRect.top - previousRect.top}`));
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(far))));
      }),
  );
