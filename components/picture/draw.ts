import * as Plot from '@observablehq/plot';
import { paints, type Paints } from './paints.ts';

/** What a picture is drawn with: Observable Plot, the width that there is (CSS pixels), and fills that differ without colour. */
export interface Canvas {
  Plot: typeof Plot;
  width: number;
  paint: Paints;
}

/** Says how a picture is drawn, as Plot's options. Width, type and colours are the house's. */
export type Draw = (canvas: Canvas) => Plot.PlotOptions;

const SVG = 'http://www.w3.org/2000/svg';

/** Draws. The style of Plot is taken out before anybody sees it: our policy forbids it, and `picture.css` says the same. */
export function drawn(draw: Draw, { id, finding, width }: { id: string; finding: string; width: number }): SVGElement {
  const { fill, patterns } = paints(id);
  const svg = Plot.plot({ ...draw({ Plot, width, paint: fill }), width, className: 'picture-svg', ariaLabel: finding }) as SVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  // The picture is one thing to who hears it; what Plot calls its parts says nothing.
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) for (const name of ['aria-label', 'aria-hidden']) part.removeAttribute(name);
  svg.setAttribute('role', 'img');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = finding;
  svg.prepend(title, patterns);
  return svg;
}
