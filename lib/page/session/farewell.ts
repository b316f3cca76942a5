import { Status } from '../card/status.ts';
import { isDark } from '../marks/colours.ts';
import { Overlay } from '../overlay/overlay.ts';

/** The last words of a script whose extension was updated under it: beside the field, until the focus leaves it. */
export function farewell(field: Element): void {
  const overlay = new Overlay(() => undefined);
  const life = new AbortController();
  const stage = overlay.enter(life, field);
  overlay.dark = isDark(field);
  const status = new Status(stage, field, overlay, () => undefined);
  status.say({ prompts: 0, sentence: 'Plainly was updated. Reload the page to go on; nothing is lost.' });
  const end = () => {
    life.abort();
    status.remove();
    overlay.leave(life);
  };
  field.addEventListener('focusout', end, { passive: true, signal: life.signal });
}
