/** Fills that are told apart by their pattern, each with a colour as well; what is empty wants an outline. */
export interface Paints {
  full: string;
  hatched: string;
  dotted: string;
  empty: string;
}

const SVG = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string | number>, ...children: Element[]): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const pattern = (id: string, size: number, ...children: Element[]): Element => element('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse' }, element('rect', { width: size, height: size, class: 'paint-ground' }), ...children);

/** How a fill is named in the picture with this id. */
export function paintOf(id: string, paint: keyof Paints): string {
  if (paint === 'full') return 'var(--accent)';
  return paint === 'empty' ? 'var(--paper)' : `url(#${id}-${paint})`;
}

/** The fills of one picture, and what defines them. */
export function paints(id: string): { fill: Paints; patterns: Element } {
  const patterns = element(
    'defs',
    {},
    pattern(`${id}-hatched`, 6, element('path', { d: 'M-1 1 1 -1M0 6 6 0M5 7 7 5', class: 'paint-hatch' })),
    pattern(`${id}-dotted`, 5, element('circle', { cx: 2.5, cy: 2.5, r: 1.1, class: 'paint-dot' })),
  );
  const of = (paint: keyof Paints) => paintOf(id, paint);
  return { fill: { full: of('full'), hatched: of('hatched'), dotted: of('dotted'), empty: of('empty') }, patterns };
}
