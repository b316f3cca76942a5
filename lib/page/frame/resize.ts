import { say } from '../overlay/build.ts';
import { NARROW } from '../overlay/place.ts';

/** How far one press of an arrow key goes, in CSS pixels. */
const STEP = 16;

/**
 * A handle on the inner edge of a docked box, for pointer and arrow keys. The width stays within the limits; where that
 * leaves nothing to work with beside it, the box takes the whole window and has no handle. `told` hears where the box stands, and what a person chose, in CSS pixels.
 */
export function resizable(
  box: HTMLElement,
  side: 'left' | 'right',
  limits: { min: number; max: number },
  start: number,
  signal: AbortSignal,
  told: { stands(width: number): void; chosen(width: number): void },
): HTMLElement {
  const handle = say('div', 'handle');
  handle.role = 'separator';
  handle.tabIndex = 0;
  handle.ariaLabel = 'Width of Plainly';
  handle.ariaOrientation = 'vertical';
  handle.ariaValueMin = String(limits.min);
  handle.ariaValueMax = String(limits.max);

  let width = start;
  const set = (wanted: number): void => {
    width = Math.round(Math.max(limits.min, Math.min(wanted, limits.max)));
    const whole = innerWidth - width < NARROW;
    const shown = whole ? innerWidth : width;
    handle.hidden = whole;
    box.style.width = `${shown}px`;
    handle.ariaValueNow = String(shown);
    told.stands(shown);
  };
  const choose = (wanted: number): void => {
    set(wanted);
    told.chosen(width);
  };
  set(start);

  const towardsPage = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  handle.addEventListener('keydown', (event) => {
    if (!event.isTrusted || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    choose(width + (event.key === towardsPage ? STEP : -STEP));
  });
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted) return;
    handle.setPointerCapture(event.pointerId);
    box.classList.add('dragged');
  });
  handle.addEventListener('pointermove', ({ clientX, isTrusted }) => {
    if (!isTrusted || !box.classList.contains('dragged')) return;
    choose(side === 'right' ? innerWidth - clientX : clientX);
  });
  handle.addEventListener('lostpointercapture', () => box.classList.remove('dragged'));
  globalThis.addEventListener('resize', () => set(width), { passive: true, signal });
  return handle;
}
