import { browser } from 'wxt/browser';
import type { PanelMessage, PanelReplies } from './panel-to-background.ts';
import { refuse } from './reply.ts';

/** Asks the one writer something from a page of the extension. Never throws: a worker that can't answer is a sentence too. */
export async function ask<T extends PanelMessage>(message: T): Promise<PanelReplies[T['type']]> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return refuse('Plainly did not answer. What you wrote is still here: try again.') as PanelReplies[T['type']];
  }
}
