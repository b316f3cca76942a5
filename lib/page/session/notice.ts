import { Status } from '../card/status.ts';
import { isDark } from '../marks/colours.ts';
import { Overlay } from '../overlay/overlay.ts';

/** Says one sentence about Plainly beside a field, until the field loses the focus or gets it the next time. */
export function notice(overlay: Overlay, field: Element, sentence: string): void {
  const life = new AbortController();
  const stage = overlay.enter(life, field);
  overlay.dark = isDark(field);
  const status = new Status(stage, field, (element) => overlay.is(element), () => undefined);
  status.say({ prompts: 0, sentence });
  const end = () => {
    life.abort();
    status.remove();
    overlay.leave(life);
  };
  field.addEventListener('focusout', end, { passive: true, signal: life.signal });
}

/** The last words of a script whose extension was updated under it. */
export function farewell(field: Element): void {
  const overlay = new Overlay(() => undefined);
  notice(overlay, field, 'Plainly was updated. Reload the page to go on; nothing is lost.');
}
