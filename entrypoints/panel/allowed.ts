import { ask } from '#messages/ask.ts';
import { Nonce, NONCE_WORDS } from '#messages/nonce.ts';

/** How long our script in the page may take to hand over its word, in milliseconds, before the panel says that it may not open. */
const PATIENCE = 5000;

/** Calls back at once with what is known, and again when it changes; gives back how to stop. */
export type Vouched = (told: (here: boolean | undefined) => void) => () => void;

/**
 * Whether a panel in a frame is one that our own script made in the page around it. The script hands over a nonce, and
 * the background says whether it knows it. Whatever else a page does with our address, it is shown nothing. Listens from
 * now on: the word comes as soon as the page of the panel has loaded. One that comes late is as good.
 */
export function vouchedFor(): Vouched {
  const heard = new Set<(here: boolean | undefined) => void>();
  let here: boolean | undefined;
  const say = (now: boolean): void => {
    here = now;
    for (const told of heard) told(here);
  };
  const late = setTimeout(() => say(false), PATIENCE);
  const [within] = window.location.ancestorOrigins ?? [];
  addEventListener('message', ({ source, data }) => {
    const nonce = Nonce.safeParse(typeof data === 'string' && data.startsWith(NONCE_WORDS) ? data.slice(NONCE_WORDS.length) : undefined);
    if (source !== window.parent || !nonce.success || here) return;
    void ask({ type: 'frame-opened', nonce: nonce.data, ...(within === undefined ? {} : { within }) }).then(({ ok }) => {
      clearTimeout(late);
      if (!here) say(ok);
      return ok ? ask({ type: 'page-opened' }) : undefined;
    });
  });
  return (told) => {
    heard.add(told);
    told(here);
    return () => void heard.delete(told);
  };
}
