import type { GuestMessage, GuestReplies } from '#messages/guest-to-background.ts';
import { runtime } from '#messages/extension.ts';
import { refuse } from '#messages/reply.ts';

/** Asks the background. Never throws: what did not arrive comes back as a sentence for the person. */
export async function ask<T extends GuestMessage>(message: T): Promise<GuestReplies[T['type']] | { ok: false; error: string }> {
  try {
    const reply = (await runtime()?.sendMessage(message)) as GuestReplies[T['type']] | undefined;
    return reply ?? refuse(UNHEARD);
  } catch {
    return refuse(UNHEARD);
  }
}

const UNHEARD = 'Plainly did not answer, and nothing was saved. Try again, or reload the page.';
