/** A small care-record system, on this machine only: residents, daily notes that are saved and listed, two kinds of editor. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { timeWords } from './html.ts';
import { LONGEST, type Note, noteFrom, noteStore, type NoteStore, type Sent } from './notes.ts';
import { loginPage, notesPage, overviewPage, planPage, residentsPage } from './pages.ts';
import { residentBy } from './residents.ts';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const FILES: Readonly<Record<string, string>> = {
  '/app.css': 'text/css; charset=utf-8',
  '/app.js': 'text/javascript; charset=utf-8',
  '/favicon.svg': 'image/svg+xml',
};

export interface Demo {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** every note of the home, the seeded ones included */
  savedNotes(): readonly Note[];
  stop(): Promise<void>;
}

/**
 * Serves the record system on 127.0.0.1.
 * @param port 0 takes a free one
 */
export async function startDemo({ port = 0 }: { port?: number } = {}): Promise<Demo> {
  const store = noteStore(new Date());
  const server = createServer((request, response) => void answer(request, response, store));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    savedNotes: store.all,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, store: NoteStore): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (status: number, type: string, body: string | Buffer) => response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
  const type = FILES[pathname];
  if (type) return void send(200, type, readFileSync(new URL(`public${pathname}`, import.meta.url)));

  const [, area, id = '', part = ''] = pathname.split('/');
  if (request.method === 'POST') return void json(await saved(pathname, await bodyOf(request), store), send);
  const html = pathname === '/' ? residentsPage(searchParams.get('find') ?? '') : pathname === '/login' ? loginPage() : area === 'residents' ? residentPage(id, part, searchParams, store) : undefined;
  send(html ? 200 : 404, 'text/html; charset=utf-8', html ?? 'There is no such page.');
}

function residentPage(id: string, part: string, query: URLSearchParams, store: NoteStore): string | undefined {
  const resident = residentBy(id);
  if (!resident) return undefined;
  if (part === '') return overviewPage(resident);
  if (part === 'plan') return planPage(resident);
  return part === 'notes' ? notesPage(resident, store.of(id), query.get('editor') === 'rich', new Date()) : undefined;
}

type Outcome = { status: number; body: object };

const json = ({ status, body }: Outcome, send: (status: number, type: string, body: string) => unknown) => send(status, 'application/json', JSON.stringify(body));

/** `/api/residents/ID/notes` saves a note, `/api/residents/ID/draft` says when the draft arrived. */
async function saved(pathname: string, body: string | undefined, store: NoteStore): Promise<Outcome> {
  const [, id = '', kind] = /^\/api\/residents\/([\w-]+)\/(notes|draft)$/u.exec(pathname) ?? [];
  if (!residentBy(id)) return { status: 404, body: { error: 'There is no such resident.' } };
  const sent = body === undefined ? undefined : parsed(body);
  if (!sent) return { status: 400, body: { error: 'That could not be read.' } };
  const at = new Date();
  if (kind === 'draft') return { status: 200, body: { time: timeWords(at, at).replace('Today ', '') } };
  const note = noteFrom(id, sent, at);
  if (typeof note === 'string') return { status: 422, body: { error: note } };
  store.add(note);
  return { status: 201, body: { ...note, time: timeWords(at, at) } };
}

function parsed(body: string): Sent | undefined {
  try {
    const sent: unknown = JSON.parse(body);
    return typeof sent === 'object' && sent !== null ? sent : undefined;
  } catch {
    return undefined;
  }
}

/** The body as text; `undefined` where it is larger than any note can be. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > 16 * LONGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const demo = await startDemo({ port: Number(process.argv[process.argv.indexOf('--port') + 1]) || 4173 });
  process.stdout.write(`The demo record system is at ${demo.origin}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.stop());
}
