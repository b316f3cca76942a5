import type { IncomingMessage } from 'node:http';

/** What every answer carries. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
};

/** An answer before it is sent. */
export interface Reply {
  status: number;
  body: string | Buffer;
  /** without the headers that every answer carries */
  headers: Record<string, string>;
}

export const html = (body: string, status = 200): Reply => ({ status, body, headers: { 'content-type': 'text/html; charset=utf-8' } });

export const json = (status: number, body: object): Reply => ({ status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

/** Sends the browser on to another page, after a form. */
export const seeOther = (location: string): Reply => ({ status: 303, body: '', headers: { location } });

/** The body as text; `undefined` where it is larger than `most` bytes. All of it is read, so that the answer still arrives. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= most) parts.push(part);
  }
  return size <= most ? Buffer.concat(parts).toString('utf8') : undefined;
}
