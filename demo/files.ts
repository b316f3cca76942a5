import { readFile } from 'node:fs/promises';
import type { Reply } from './http.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['/app.css', 'text/css; charset=utf-8'],
  ['/app.js', 'text/javascript; charset=utf-8'],
  ['/autosave.js', 'text/javascript; charset=utf-8'],
  ['/note-list.js', 'text/javascript; charset=utf-8'],
  ['/plain-editor.js', 'text/javascript; charset=utf-8'],
  ['/rich-editor.js', 'text/javascript; charset=utf-8'],
  ['/favicon.svg', 'image/svg+xml'],
]);

/** One of the few files the pages ask for. */
export async function file(path: string): Promise<Reply | undefined> {
  const type = TYPES.get(path);
  return type ? { status: 200, body: await readFile(new URL(`public${path}`, import.meta.url)), headers: { 'content-type': type } } : undefined;
}
