import { browser } from 'wxt/browser';
import { isGuarded } from '#pathway/guarded.ts';
import type { PanelMessage, PanelReplies } from './panel-to-background.ts';
import { refuse } from './reply.ts';
import type { Sight } from './sight.ts';

let look: () => Sight | undefined = () => undefined;

/** A panel in a page: what is guarded carries what it knows of the press from now on. */
export const carrySight = (known: () => Sight | undefined): void => {
  look = known;
};

/** Asks the one writer something from a page of the extension. Never throws: a worker that can't answer is a sentence too. */
export async function ask<T extends PanelMessage>(message: T): Promise<PanelReplies[T['type']]> {
  try {
    return await browser.runtime.sendMessage(withSight(message));
  } catch {
    return refuse('Plainly did not answer. What you wrote is still here: try again.') as PanelReplies[T['type']];
  }
}

function withSight(message: PanelMessage): PanelMessage {
  const sight = message.type === 'record' && isGuarded(message.what) ? look() : undefined;
  return sight ? ({ ...message, sight } as PanelMessage) : message;
}
