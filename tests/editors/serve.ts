/** Serves the bench's pages on this machine, with the packages and the built scripts that they ask for. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BenchPage, PAGES } from './pages.ts';

const packages = fileURLToPath(new URL('site/node_modules', import.meta.url));
/** Where `buildPages` puts what needs to be built. */
export const BUILT = fileURLToPath(new URL('../../.output/editors', import.meta.url));

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.json': 'application/json', '.map': 'application/json' };

interface Served {
  /** two addresses of the same server, of different sites to a browser */
  own: string;
  other: string;
  stop: () => Promise<void>;
}

export async function serveBench(): Promise<Served> {
  let port = 0;
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://bench').pathname);
    const page = PAGES.find(({ name }) => path === `/page/${name}`);
    if (page) return sendPage(response, page, `http://localhost:${port}`);
    const [, kind, ...rest] = path.split('/');
    const folder = { packages, built: BUILT }[kind ?? ''];
    if (folder) return sendFile(response, join(folder, normalize(`/${rest.join('/')}`)));
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  return {
    own: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendPage(response: ServerResponse, { name, head = '', body, packages: scripts = [], sheets = [], built, headers = {} }: BenchPage, other: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  const ours = built && existsSync(join(BUILT, `${built}.css`)) ? [`/built/${built}.css`] : [];
  const links = [...sheets.map((path) => `/packages/${path}`), ...ours].map((path) => `<link rel="stylesheet" href="${path}">`);
  response.end(`<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}${links.join('')}
${scripts.map((path) => `<script src="/packages/${path}"></script>`).join('')}</head>${head.includes('<frameset') ? '' : `<body>${body.replaceAll('{other}', other)}${built ? `<script type="module" src="/built/${built}.js"></script>` : ''}</body>`}</html>`);
}

function sendFile(response: ServerResponse, path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  createReadStream(path).pipe(response);
}
