import type { IncomingMessage } from 'node:http';
import { record } from './api.ts';
import { file } from './files.ts';
import { bodyOf, html, json, type Reply, seeOther } from './http.ts';
import { LONGEST } from './notes.ts';
import { loginPage } from './pages/login.ts';
import { missingPage } from './pages/missing.ts';
import { notesPage } from './pages/notes.ts';
import { overviewPage } from './pages/overview.ts';
import { planPage } from './pages/plan.ts';
import { residentsPage } from './pages/residents.ts';
import { residentBy } from './residents.ts';
import type { Store } from './store.ts';

/** What the record system says to a request. */
export async function answer(request: IncomingMessage, store: Store): Promise<Reply> {
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (!url) return html(missingPage(), 400);
  if (request.method === 'POST') return posted(request, url.pathname, store);
  if (request.method !== 'GET' && request.method !== 'HEAD') return json(405, { error: 'Only GET and POST.' });
  const body = pageAt(url, store);
  return body === undefined ? ((await file(url.pathname)) ?? html(missingPage(), 404)) : html(body);
}

async function posted(request: IncomingMessage, path: string, store: Store): Promise<Reply> {
  const body = await bodyOf(request, 16 * LONGEST);
  if (path === '/login') return seeOther('/');
  return body === undefined ? json(413, { error: 'That is too long to be read.' }) : record(path, body, store);
}

function pageAt({ pathname, searchParams }: URL, store: Store): string | undefined {
  const now = new Date();
  if (pathname === '/') return residentsPage(searchParams.get('find') ?? '', store, now);
  if (pathname === '/login') return loginPage();
  const [, id = '', tab = ''] = /^\/residents\/([\w-]+)(?:\/(notes|plan))?$/u.exec(pathname) ?? [];
  const resident = residentBy(id);
  if (!resident) return undefined;
  if (tab === 'plan') return planPage(resident);
  if (tab === 'notes') return notesPage(resident, { store, rich: searchParams.get('editor') === 'rich', now });
  return overviewPage(resident, store.of(id).slice(0, 2), now);
}
