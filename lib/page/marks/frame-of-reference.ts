import { parentElement } from '../own-document.ts';

/** How a box that is laid out at the origin of the screen comes to lie over a field. */
export interface Placement {
  /** for a box of the field's own size, in zoomed pixels, with its origin at the top left */
  matrix: DOMMatrix;
  /** the CSS zoom that the field is laid out under */
  zoom: number;
  /** the size of the field's border box before any transform, in zoomed pixels */
  width: number;
  height: number;
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
  return { matrix: new DOMMatrix([linear.a, linear.b, linear.c, linear.d, left, top]), zoom, width, height };
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
