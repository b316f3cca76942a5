/** Small pages of a test's own, served on this machine: for a page that behaves as the demo does not. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Served {
  origin: string;
  /** every address that was asked for since the pages are served, in order */
  asked: string[];
  stop(): Promise<void>;
}

/** @param pages what stands in the body of each page, by its path */
export async function servePages(pages: Record<string, string>): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const body = pages[url];
    const status = body === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><html lang="en-GB"><title>Notes</title><link rel="icon" href="data:,"><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
