import { parentElement, rootElement } from '../own-document.ts';

/** How a box that is laid out at the origin of the screen comes to lie over a field. */
export interface Placement {
  /** for a box of the field's own size, in zoomed pixels, with its origin at the top left */
  matrix: DOMMatrix;
  /** the CSS zoom that the field is laid out under */
  zoom: number;
  /** the size of the field's border box before any transform, in zoomed pixels */
  width: number;
  height: number;
  /** the part of the window in which the scrolling boxes around the field let it show */
  seen: DOMRect;
}

/**
 * Where a field lies on the screen, ancestors' `transform`, `scale`, `rotate` and `zoom` included. Only the linear part
 * of the transforms is read; where the box has come to follows from the middle of its bounding box, which every such
 * transform keeps in the middle.
 */
export function placementOf(field: HTMLElement): Placement {
  const zoom = field.currentCSSZoom;
  const linear = linearPart(field);
  const bounds = field.getBoundingClientRect();
  const straight = linear.b === 0 && linear.c === 0;
  const width = straight ? bounds.width / Math.abs(linear.a) : field.offsetWidth * zoom;
  const height = straight ? bounds.height / Math.abs(linear.d) : field.offsetHeight * zoom;
  const middle = linear.transformPoint(new DOMPoint(width / 2, height / 2));
  const left = bounds.left + bounds.width / 2 - middle.x;
  const top = bounds.top + bounds.height / 2 - middle.y;
  return { matrix: new DOMMatrix([linear.a, linear.b, linear.c, linear.d, left, top]), zoom, width, height, seen: seenPart(field) };
}

function linearPart(field: Element): DOMMatrix {
  let whole = new DOMMatrix();
  for (let at: Element | null = field; at; at = parentElement(at)) {
    const { transform, scale, rotate } = getComputedStyle(at);
    if (transform === 'none' && scale === 'none' && rotate === 'none') continue;
    // The order of CSS: rotate, scale, then transform.
    const own = new DOMMatrix(`${rotate === 'none' ? '' : `rotate(${rotate})`} ${scaleFunction(scale)} ${transform === 'none' ? '' : transform}`);
    whole = own.multiply(whole);
  }
  const { a, b, c, d } = whole;
  return new DOMMatrix([a, b, c, d, 0, 0]);
}

const scaleFunction = (scale: string): string => (scale === 'none' ? '' : `scale(${scale.split(' ').slice(0, 2).join(',')})`);

/** What the scrolling boxes around a field leave of the window for it. */
export function seenPart(field: Element): DOMRect {
  let left = 0;
  let top = 0;
  let right = innerWidth;
  let bottom = innerHeight;
  for (let at: Element | null = field; at; at = parentElement(at)) {
    const { overflow, position } = getComputedStyle(at);
    if (at !== field && overflow !== 'visible' && at !== rootElement() && at.tagName !== 'BODY') {
      const bounds = at.getBoundingClientRect();
      left = Math.max(left, bounds.left);
      top = Math.max(top, bounds.top);
      right = Math.min(right, bounds.right);
      bottom = Math.min(bottom, bounds.bottom);
    }
    // What is fixed to the window is not cut by the boxes that it stands in.
    if (position === 'fixed') break;
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
