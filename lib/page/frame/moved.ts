import { after } from '../after.ts';
import { watchPlace } from '../overlay/watch-place.ts';

/** Who drags the panel moves it sixty times a second: it is told of as often as this, in milliseconds, and once at the end. */
const PAUSE = 200;

/**
 * Calls back when a box has come to stand elsewhere in the window, or became another size: by the page, or by a person.
 * Scrolling behind it moves nothing.
 */
export function onMoved(box: Element, signal: AbortSignal, moved: () => void): void {
  let last = '';
  let waiting = false;
  let again = false;
  const tell = (): void => {
    moved();
    waiting = true;
    after(PAUSE, signal, () => {
      waiting = false;
      if (again) tell();
      again = false;
    });
  };
  watchPlace(box, signal, () => {
    const { left, top, width, height } = box.getBoundingClientRect();
    const place = [left, top, width, height].join();
    const first = !last;
    if (place === last) return;
    last = place;
    if (first) return;
    if (waiting) again = true;
    else tell();
  });
}
