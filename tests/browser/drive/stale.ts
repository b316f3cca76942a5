import type { Page } from 'puppeteer';

/** Of how many concerns the background has still to add up what is new. */
export const stale = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('plainly-record');
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('concerns').objectStore('concerns').index('stale').count(1);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(asked.result);
          });
        });
      }),
  );
