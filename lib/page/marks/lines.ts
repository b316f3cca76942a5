import type { Level } from '#language/types.ts';
import type { Span } from './span-mapping.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A line of a level's own shape under a box, in the box's own coordinates. */
export function lineUnder(level: Level, { left, bottom, width }: DOMRect): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', level);
  path.setAttribute('d', SHAPES[level](left, bottom, width));
  return path;
}

/** An empty drawing. */
export function drawing(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** Lines that belong to one mark. */
export function group(paths: readonly SVGPathElement[]): SVGGElement {
  const lines = document.createElementNS(SVG, 'g');
  lines.append(...paths);
  return lines;
}

/** Where the words of its mark stand in the text is all that a group says. */
export function standsFor(lines: SVGGElement, { start, end }: Span): void {
  const at = `${start},${end}`;
  if (lines.dataset.at !== at) lines.dataset.at = at;
}

const SHAPES: Record<Level, (left: number, y: number, width: number) => string> = {
  nudge: (left, y, width) => `M${left + 1} ${y}h${Math.max(0, width - 2)}`,
  prompt: (left, y, width) => `M${left} ${y}${wave(width)}`,
  form: (left, y, width) => `M${left} ${y - 1}h${width}M${left} ${y + 2}h${width}`,
};

/** Half a wave is three pixels long and swings by one and a half. */
function wave(width: number): string {
  let path = '';
  for (let at = 0, up = true; at + 3 <= width; at += 3, up = !up) path += `q1.5 ${up ? -3 : 3} 3 0`;
  return path;
}
