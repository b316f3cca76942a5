/** What is really on the screen, read from a picture of it: neither the product's arithmetic nor the page's. */
import type { Page } from 'puppeteer';
import type { Rectangle } from '../guest/overlay.ts';

interface Colour {
  red: number;
  green: number;
  blue: number;
}

/** Half of the way from a strong colour to white: where the edge of a shape covers half of a dot. */
const HALF = 220;

/**
 * Boxes of a colour inside an element's bounds, one for each run of rows that holds it, in viewport pixels. With
 * `sideways` the picture is first turned back by a quarter: rows then run down the screen. `off` is
 * how far red, green and blue together may be from it.
 */
export async function boxesOf(page: Page, colour: Colour, inside: string, { sideways = false, off = HALF }: { sideways?: boolean; off?: number } = {}): Promise<Rectangle[]> {
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  return page.evaluate(findBoxes, png, colour, inside, sideways, off);
}

/** Runs in the page: the only PNG reader at hand is the browser's. */
async function findBoxes(png: string, { red, green, blue }: Colour, inside: string, sideways: boolean, most: number): Promise<Rectangle[]> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const bounds = document.querySelector(inside)?.getBoundingClientRect();
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context || !bounds) throw new Error('nothing to look at');
  context.drawImage(picture, 0, 0);
  const scale = picture.width / innerWidth;
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const seen = {
    left: Math.max(0, Math.round(bounds.left * scale)),
    top: Math.max(0, Math.round(bounds.top * scale)),
    right: Math.min(picture.width, Math.round(bounds.right * scale)),
    bottom: Math.min(picture.height, Math.round(bounds.bottom * scale)),
  };
  const isThere = (x: number, y: number): boolean => {
    const at = (y * picture.width + x) * 4;
    return Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue) < most;
  };
  const [from, to, begin, end] = sideways ? [seen.left, seen.right, seen.top, seen.bottom] : [seen.top, seen.bottom, seen.left, seen.right];

  const boxes: Rectangle[] = [];
  let run: { left: number; right: number; top: number } | undefined;
  for (let row = from; row <= to; row++) {
    // Turned back by a quarter, the first row is the one at the right edge.
    const across = to - 1 - (row - from);
    let left = Infinity;
    let right = -1;
    for (let along = begin; along < end; along++) {
      if (row === to || !(sideways ? isThere(across, along) : isThere(along, row))) continue;
      left = Math.min(left, along);
      right = Math.max(right, along + 1);
    }
    if (right >= 0) run = { left: Math.min(left, run?.left ?? Infinity), right: Math.max(right, run?.right ?? -1), top: run?.top ?? row };
    else if (run) {
      boxes.push({ left: run.left / scale, top: run.top / scale, width: (run.right - run.left) / scale, height: (row - run.top) / scale });
      run = undefined;
    }
  }
  return boxes;
}
