import type { ValueField } from '../fields/value-field.ts';
import { createElement } from '../own-document.ts';
import { isDark, LEVELS, LINES } from './colours.ts';
import { placementOf, type Placement } from './frame-of-reference.ts';
import { drawing, group, lineUnder, standsFor } from './lines.ts';
import { type Mark, type Painter, visibleParts } from './mark.ts';
import { MirrorText } from './mirror-text.ts';
import type { Span } from './span-mapping.ts';

/**
 * Marks over a textarea or a one-line input, whose text has no place in the DOM. Its words are laid out again where
 * nobody sees them; the lines are drawn from what was measured there into a box over the field, clipped to the part in
 * which the field itself shows text, and to what the scrolling boxes around the field let show. It takes no pointer; when
 * the field scrolls, only this box moves.
 */
export function mirrorPainter(field: ValueField, layer: HTMLElement, signal: AbortSignal): Painter {
  const { element } = field;
  const mirror = new MirrorText();
  const pane = createElement('div');
  const clip = createElement('div');
  const svg = drawing();
  pane.className = 'pane';
  clip.className = 'clip';
  pane.append(clip);
  clip.append(svg);
  layer.append(mirror.box, pane);
  signal.addEventListener('abort', () => {
    mirror.box.remove();
    pane.remove();
  });

  let marks: readonly Mark[] = [];
  /** the heights, in the mirror, between which lines are drawn: in a note with many marks, those that are in sight or near it */
  let reach = { top: -Infinity, bottom: Infinity };
  let groups: { look: string; lines: SVGGElement }[] = [];
  let placement = NOWHERE;
  let inner = NO_ROOM;
  let shape = '';
  const tone = isDark(element) ? 'dark' : 'light';
  for (const level of LEVELS) svg.style.setProperty(`--${level}`, LINES[level][tone]);

  const measure = (): void => {
    placement = placementOf(element);
    const { zoom } = placement;
    inner = innerBox(element, placement);
    mirror.copyMetrics(element, inner.contentWidth / zoom, zoom);
    if (field.oneLine) inner = lineBox(inner, mirror.box.getBoundingClientRect().height);
    clip.style.width = `${inner.width}px`;
    clip.style.height = `${inner.height}px`;
    shape = shapeOf(placement, element);
  };
  const near = (): readonly Mark[] => {
    reach = { top: -Infinity, bottom: Infinity };
    if (marks.length <= FEW) return marks;
    const top = element.scrollTop * placement.zoom;
    reach = { top: top - inner.height, bottom: top + 2 * inner.height };
    const { start, end } = mirror.between(reach.top, reach.bottom);
    return marks.filter((mark) => start < mark.end && mark.start < end);
  };
  /** Most edits leave most lines where they are: only what looks otherwise is drawn anew. */
  const lines = (): void => {
    const known = new Map(groups.map((one) => [one.look, one]));
    const next = near().map((mark) => {
      const { level } = mark.finding;
      const boxes = mirror.boxes(mark);
      const look = [level, ...boxes.flatMap(({ left, bottom, width }) => [left, bottom, width])].join();
      const old = known.get(look);
      known.delete(look);
      const lines = old?.lines ?? group(boxes.map((box) => lineUnder(level, box)));
      standsFor(lines, mark);
      return { look, lines };
    });
    const same = next.length === groups.length && next.every(({ lines }, at) => lines === groups[at]?.lines);
    groups = next;
    if (!same) svg.replaceChildren(...next.map(({ lines }) => lines));
  };
  const place = (): void => {
    const { zoom, matrix, seen } = placement;
    pane.style.translate = `${seen.left}px ${seen.top}px`;
    pane.style.width = `${seen.width}px`;
    pane.style.height = `${seen.height}px`;
    clip.style.transform = new DOMMatrix().translate(-seen.left, -seen.top).multiply(matrix).translate(inner.left, inner.top).toString();
    const x = inner.paddingLeft - element.scrollLeft * zoom;
    const y = inner.paddingTop - element.scrollTop * zoom;
    svg.style.transform = `translate(${x}px, ${y}px)`;
  };

  return {
    draw(now, text) {
      if (signal.aborted) return;
      const nothing = !now.length && !marks.length;
      marks = now;
      // Most notes have no mark: for them nothing is measured and nothing laid out.
      if (nothing) return;
      mirror.write(text);
      measure();
      lines();
      place();
    },
    rects(span: Span): DOMRect[] {
      const x = inner.left + inner.paddingLeft - element.scrollLeft * placement.zoom;
      const y = inner.top + inner.paddingTop - element.scrollTop * placement.zoom;
      const onScreen = mirror.boxes(span).map((box) => turned(new DOMRect(x + box.x, y + box.y, box.width, box.height), placement.matrix));
      const shown = visibleParts(onScreen, turned(new DOMRect(inner.left, inner.top, inner.width, inner.height), placement.matrix));
      return visibleParts(shown, placement.seen);
    },
    reveal(span: Span): void {
      const box = mirror.boxes(span)[0];
      if (!box) return;
      const { zoom } = placement;
      const y = inner.paddingTop + box.top - element.scrollTop * zoom;
      if (y < 0 || y + box.height > inner.height) element.scrollTop += (y - inner.height / 3) / zoom;
      const x = inner.paddingLeft + box.left - element.scrollLeft * zoom;
      if (x < 0 || x > inner.width) element.scrollLeft += (x - inner.width / 3) / zoom;
      place();
    },
    sift() {
      // Its marks move with each edit: there is nothing of which it does not know where it is.
    },
    keep() {
      // Nobody else has anything of it in hand.
    },
    get isLaidOut() {
      return mirror.isWhole;
    },
    layOn(hasTime) {
      while (!mirror.isWhole) {
        mirror.layOn();
        // Laid out now and not with all the rest.
        mirror.box.getBoundingClientRect();
        if (!hasTime()) break;
      }
      return mirror.isWhole;
    },
    follow() {
      if (!marks.length) return;
      placement = placementOf(element);
      const top = element.scrollTop * placement.zoom;
      if (shapeOf(placement, element) !== shape) {
        measure();
        lines();
      } else if (top < reach.top || top + inner.height > reach.bottom) lines();
      place();
    },
  };
}

/** So many marks are drawn wherever they are; of more, those that are in sight. */
const FEW = 100;

const NOWHERE: Placement = { matrix: new DOMMatrix(), zoom: 1, width: 0, height: 0, seen: new DOMRect() };
const NO_ROOM: ReturnType<typeof innerBox> = { left: 0, top: 0, width: 0, height: 0, paddingLeft: 0, paddingTop: 0, paddingBottom: 0, contentWidth: 0 };

/** Changes when the words have to be laid out again; scrolling and moving alone do not. */
const shapeOf = ({ width, height, zoom }: Placement, { clientWidth, clientHeight }: HTMLElement): string =>
  [width, height, zoom, clientWidth, clientHeight].join();

/** An input shows its one line in the middle of its content, and cuts it where the padding begins. */
function lineBox(box: ReturnType<typeof innerBox>, lineHeight: number): ReturnType<typeof innerBox> {
  const spare = box.height - box.paddingTop - box.paddingBottom - lineHeight;
  return { ...box, left: box.left + box.paddingLeft, width: box.contentWidth, paddingLeft: 0, paddingTop: box.paddingTop + spare / 2 };
}

/** The part of a field in which its text shows (inside border and scrollbar), and where its content begins. Zoomed pixels. */
function innerBox(element: HTMLElement, { width, height, zoom }: Placement) {
  const style = getComputedStyle(element);
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) * zoom;
  const across = px('border-left-width') + px('border-right-width');
  const down = px('border-top-width') + px('border-bottom-width');
  const scrollbar = Math.max(0, element.offsetWidth - element.clientWidth - Math.round(across / zoom)) * zoom;
  const scrollbarBelow = Math.max(0, element.offsetHeight - element.clientHeight - Math.round(down / zoom)) * zoom;
  const inside = width - across - scrollbar;
  return {
    left: px('border-left-width') + (style.direction === 'rtl' ? scrollbar : 0),
    top: px('border-top-width'),
    width: inside,
    height: height - down - scrollbarBelow,
    paddingLeft: px('padding-left'),
    paddingTop: px('padding-top'),
    paddingBottom: px('padding-bottom'),
    contentWidth: inside - px('padding-left') - px('padding-right'),
  };
}

/** The upright box around a transformed one. */
function turned({ left, top, right, bottom }: DOMRect, matrix: DOMMatrix): DOMRect {
  const corners = [new DOMPoint(left, top), new DOMPoint(right, top), new DOMPoint(right, bottom), new DOMPoint(left, bottom)];
  const [p1, p2, p3, p4] = corners.map((corner) => matrix.transformPoint(corner));
  return new DOMQuad(p1, p2, p3, p4).getBounds();
}
