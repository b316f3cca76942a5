import type { StarterMessage } from '#messages/background-to-starter.ts';
import type { GuestMessage } from '#messages/guest-to-background.ts';
import type { PageMessage } from '#messages/background-to-guest.ts';
import { runtime } from '#messages/extension.ts';
import type { FieldDecision } from '#messages/site-fields.ts';
import { LastFocused } from './fields/focused-field.ts';
import { neverRead } from './fields/never.ts';
import { noteField } from './fields/note-field.ts';
import { decisions, forgetDecisions, keepDecisions, onDecisions } from './fields/site-fields.ts';
import { textField } from './fields/text-field.ts';
import { claim, release } from './once.ts';
import { activeElement, onDocument, whenRewritten } from './own-document.ts';

/**
 * Waits in a granted page for something that takes text to get the focus; at the first it asks, once, what people said of
 * this site's fields. At a note field it asks for the reader, once. It holds one listener and nothing else, and reads
 * nothing. A second injection into the same page does nothing.
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
  const last = new LastFocused();
  let learning = false;
  let asked = false;

  /** @param reply the background's answer, or why there is none: then the next focus asks again */
  const learned = (reply: unknown): void => {
    learning = false;
    const told = decisionsIn(reply);
    if (told && !life.signal.aborted) keepDecisions(told);
  };
  const learn = (): void => {
    learning = true;
    send({ type: 'site-fields' }).then(learned, learned);
  };

  const look = (): void => {
    if (!runtime()) return life.abort();
    const target = activeElement();
    const field = textField(target);
    if (!target || !field) return;
    last.keep(field, target);
    if (neverRead(field)) return;
    if (!decisions()) return learning ? undefined : learn();
    if (asked || !noteField(target)) return;
    asked = true;
    const again = () => {
      asked = false;
    };
    send({ type: 'note-field-focused' }).then((reply) => (isOk(reply) ? undefined : again()), again);
  };

  const hear = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void): undefined => {
    if (sender.id !== wire.id) return;
    switch ((message as StarterMessage | PageMessage | null)?.type) {
      case 'which-field': {
        const told = last.tell();
        if (told) answer(told);
        break;
      }
      case 'fields-changed':
        if (decisions() || learning) learn();
        break;
      case 'stop':
        life.abort();
        wire.onMessage.removeListener(hear);
        forgetDecisions();
        release('starter');
        break;
    }
  };

  onDocument('focusin', life.signal, look);
  whenRewritten(life.signal, look);
  onDecisions(life.signal, look);
  wire.onMessage.addListener(hear);
  look();
}

const isOk = (reply: unknown): boolean => (reply as { ok?: unknown } | undefined)?.ok === true;

/** The list in the background's answer, `undefined` where it is none. */
function decisionsIn(reply: unknown): FieldDecision[] | undefined {
  const { fields } = (reply ?? {}) as { fields?: unknown };
  if (!isOk(reply) || !Array.isArray(fields)) return undefined;
  return fields.filter((one): one is FieldDecision => typeof one?.field === 'string' && typeof one.note === 'boolean');
}
