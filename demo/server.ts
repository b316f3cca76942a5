/** A small care-record system on this machine: residents, and daily notes that are written, saved and listed. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { answer } from './answer.ts';
import { HEADERS, json } from './http.ts';
import type { Note } from './notes.ts';
import { earlierNotes } from './seeds.ts';
import { openStore, type Store } from './store.ts';

/** Where and with what the record system starts. */
export interface DemoOptions {
  /** 0 takes a free one */
  port?: number;
  /** a name or an IPv4 address */
  host?: string;
  /** the notes there are from the start, in place of the usual ones */
  notes?: readonly Note[];
}

/** A record system that is running. */
export interface Demo {
  /** the list of residents: `http://127.0.0.1:PORT/` */
  url: string;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** every note of the home, those there were from the start included, in the order they were saved */
  savedNotes(): Note[];
  stop(): Promise<void>;
}

/** Serves the record system, on this machine only unless `host` says otherwise. */
export async function startDemo({ port = 0, host = '127.0.0.1', notes = earlierNotes(new Date()) }: DemoOptions = {}): Promise<Demo> {
  const store = openStore(notes);
  const server = createServer((request, response) => void respond(request, response, store));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    origin,
    savedNotes: store.all,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request: IncomingMessage, response: ServerResponse, store: Store): Promise<void> {
  const { status, body, headers } = await answer(request, store).catch(() => json(500, { error: 'Something went wrong here.' }));
  response.writeHead(status, { ...HEADERS, ...headers }).end(body);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const { stop, url } = await startDemo({ port: Number(values.port) });
  process.stdout.write(`The record system is at ${url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}
