/** Pages with headers of their own, on two hosts of the same machine: to a browser they are two sites. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface HostilePage {
  body: string;
  head?: string;
  headers?: Record<string, string>;
}

interface Served {
  own: string;
  other: string;
  asked: string[];
  stop(): Promise<void>;
}

export async function serveHostile(pages: Record<string, HostilePage>): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const page = pages[url];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page ? `<!doctype html><html lang="en-GB"><head><title>Notes</title>${page.head ?? ''}</head><body>${page.body}</body></html>` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    own: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
