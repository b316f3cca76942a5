import type { GuestMessage } from '#messages/guest-to-background.ts';
import { runtime } from '#messages/extension.ts';
import { noteField } from './fields/note-field.ts';
import { claim, release } from './once.ts';
import { activeElement, onDocument, whenRewritten } from './own-document.ts';

/**
 * Waits in a granted page for a note field to get the focus, and then asks for the reader, once. It holds one listener
 * and nothing else, and reads nothing. A second injection into the same page does nothing.
 */
export function startStarter(): void {
  const wire = runtime();
  if (!wire || !claim('starter')) return;
  const send = (message: GuestMessage): Promise<unknown> => wire.sendMessage(message);
  if (globalThis.origin === 'null' && window === window.top) {
    send({ type: 'stood-down', why: 'opaque-origin' }).catch(() => undefined);
    return;
  }

  const life = new AbortController();
  let asked = false;
  const look = (target: unknown): void => {
    if (!runtime()) return life.abort();
    if (asked || !noteField(target)) return;
    asked = true;
    const again = () => {
      asked = false;
    };
    send({ type: 'note-field-focused' }).then((reply) => (isOk(reply) ? undefined : again()), again);
  };

  const hear = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== wire.id || (message as { type?: unknown } | null)?.type !== 'stop') return;
    life.abort();
    wire.onMessage.removeListener(hear);
    release('starter');
  };

  onDocument('focusin', life.signal, () => look(activeElement()));
  whenRewritten(life.signal, () => look(activeElement()));
  wire.onMessage.addListener(hear);
  look(activeElement());
}

const isOk = (reply: unknown): boolean => (reply as { ok?: unknown } | undefined)?.ok === true;
