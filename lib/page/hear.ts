import { PageMessage, type PageReplies } from '#messages/background-to-guest.ts';
import { runtime } from '#messages/extension.ts';
import type { Passage } from '#messages/passage.ts';
import { check } from './engine.ts';
import type { Field } from './fields/field.ts';
import type { Reader } from './reader.ts';
import { near } from './session/near.ts';
import { PART } from './session/parts.ts';
import { factsOf } from './session/passage.ts';
import { putIntoNote } from './writing/put.ts';

type Heard = { [T in PageMessage['type']]: (message: Extract<PageMessage, { type: T }>) => PageReplies[T] | Promise<PageReplies[T]> };

/** Acts on what our own background says, until the reader stops. What comes from elsewhere or does not fit is not heard. */
export function hear(reader: Reader): void {
  const wire = runtime();
  if (!wire) return;
  const listener = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void): boolean => {
    const parsed = PageMessage.safeParse(message);
    if (sender.id !== wire.id || !parsed.success) return false;
    // The first frame that answers is heard: one without a marked note leaves the word to the others.
    if (parsed.data.type === 'record-note' && !reader.session?.note.marks.length) return false;
    void act(reader, parsed.data).then(answer);
    return true;
  };
  wire.onMessage.addListener(listener);
  reader.signal.addEventListener('abort', () => {
    if (runtime()) wire.onMessage.removeListener(listener);
  });
}

function heardBy(reader: Reader): Heard {
  return {
    stop() {
      reader.stop();
      return { ok: true };
    },
    async 'roster-changed'() {
      await reader.learnNames();
      return { ok: true };
    },
    'open-card': ({ step }) => ({ ok: reader.session?.openCard(step) ?? false }),
    'record-note': () => ({ ok: reader.session?.record() ?? false }),
    'open-panel'({ ticket }) {
      reader.openPanelFor(ticket);
      return { ok: true };
    },
    'put-into-note': ({ text }) => (reader.field ? put(reader.field, text, reader.signal) : { ok: false, why: 'no-field' }),
    'read-facts': () => (reader.field ? { ok: true, facts: factsIn(reader.field) } : { ok: false }),
    'close-panel'() {
      reader.closePanel();
      return { ok: true };
    },
  };
}

const act = async <M extends PageMessage>(reader: Reader, message: M): Promise<unknown> =>
  (heardBy(reader)[message.type] as (message: M) => unknown)(message);

async function put(field: Field, text: string, signal: AbortSignal): Promise<PageReplies['put-into-note']> {
  const why = await putIntoNote(field, text, signal);
  return why ? { ok: false, why } : { ok: true, facts: factsIn(field) };
}

/** In characters. */
const NEAR = 8000;

/** Of a big note what is said near the caret is looked at: the whole would hold the page up. */
function factsIn(field: Field): Passage['facts'] {
  const text = field.read();
  return factsOf(check(text.length > PART ? near(text, field.caret().end, NEAR).text : text));
}
