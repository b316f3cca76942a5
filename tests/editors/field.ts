/** The field of a bench page, wherever it stands, and what its model holds. */
import type { ElementHandle, Frame, Page } from 'puppeteer';
import { until } from '../browser/guest/overlay.ts';
import type { BenchPage } from './pages.ts';

declare global {
  // eslint-disable-next-line no-var -- the only way to name a property of globalThis
  var bench: { model?: () => string; caret?: () => string; field?: HTMLElement } | undefined;
}

export interface Found {
  frame: Frame;
  field: ElementHandle<HTMLElement>;
}

/** Waits for the field; a page that draws itself late has it only then. */
export async function findField(page: Page, { field }: BenchPage): Promise<Found> {
  const found = await until(() => lookFor(page, field), Boolean, 20_000);
  if (!found) throw new Error('no field');
  return found;
}

async function lookFor(page: Page, selector: string): Promise<Found | undefined> {
  for (const frame of page.frames()) {
    try {
      const handle = await frame.evaluateHandle((wanted) => globalThis.bench?.field ?? document.querySelector<HTMLElement>(wanted), selector);
      const field = handle.asElement() as ElementHandle<HTMLElement> | null;
      if (field && (await field.isVisible())) return { frame, field };
    } catch {
      // A frame that is on its way to another document.
    }
  }
  return undefined;
}

/** The text as the page's own model has it, or as the field has it where there is no model. */
export async function modelOf(page: Page, { field }: Found): Promise<string> {
  for (const frame of page.frames()) {
    const model = await frame.evaluate(() => globalThis.bench?.model?.()).catch(() => undefined);
    if (model !== undefined) return model;
  }
  return field.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.innerText));
}

/** A model's text without markup, and with white space as a reader sees it. */
export const plain = (model: string): string =>
  model
    .replaceAll(/<\/?(br|p|div|li)\b[^>]*>/giu, '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&rsquo;', '’')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[\u200b\ufeff]/gu, '')
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .trim();
