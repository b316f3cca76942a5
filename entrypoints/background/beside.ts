import type { Sender } from '#messages/listen.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { openBeside } from '#settings/beside.ts';

const PRESS_THE_BUTTON = 'Press Plainly in the browser’s toolbar, then “Open beside the page”.';

/** Called before anything is awaited: a browser takes only this moment for the person's press, and Firefox not even that. */
export async function openFromPage({ tab }: Sender): Promise<Reply> {
  if (!tab) return refuse(PRESS_THE_BUTTON);
  try {
    await openBeside(tab.windowId);
    return { ok: true };
  } catch {
    return refuse(PRESS_THE_BUTTON);
  }
}
