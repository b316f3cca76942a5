import { json, type Reply } from './http.ts';
import { noteFrom, type Sent } from './notes.ts';
import { residentBy } from './residents.ts';
import type { Store } from './store.ts';
import { clock, timeWords } from './words.ts';

/** `/api/residents/ID/notes` saves a note; `/api/residents/ID/draft` keeps what is being written. */
export function record(path: string, body: string, store: Store): Reply {
  const [, id = '', kind] = /^\/api\/residents\/([\w-]+)\/(notes|draft)$/u.exec(path) ?? [];
  if (!residentBy(id)) return json(404, { error: 'There is no such resident.' });
  const sent = parsed(body);
  if (!sent) return json(400, { error: 'That could not be read.' });
  return kind === 'draft' ? keep(id, sent, store) : save(id, sent, store);
}

function save(id: string, sent: Sent, store: Store): Reply {
  const at = new Date();
  const note = noteFrom(id, sent, at);
  if (typeof note === 'string') return json(422, { error: note });
  store.add(note);
  return json(201, { ...note, when: timeWords(at, at) });
}

function keep(id: string, { text }: Sent, store: Store): Reply {
  if (typeof text !== 'string') return json(422, { error: 'A draft needs its text.' });
  const at = new Date();
  store.keepDraft(id, { text, at });
  return json(200, { time: clock(at) });
}

function parsed(body: string): Sent | undefined {
  try {
    const sent: unknown = JSON.parse(body);
    return typeof sent === 'object' && sent !== null ? sent : undefined;
  } catch {
    return undefined;
  }
}
