import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { startDemo } from '../../../demo/server.ts';

const portOf = (origin: string) => Number(new URL(origin).port);

/** What a connection becomes: the first bytes that come back for `words`, or the code of the failure. */
const connection = (port: number, host: string, words = 'GET / HTTP/1.0\r\n\r\n') =>
  new Promise<string>((resolve) => {
    const socket = connect({ port, host, timeout: 1000 }, () => socket.write(words));
    socket.once('data', (data) => resolve(data.toString('latin1').slice(0, 15)));
    socket.once('error', ({ message }) => resolve(message));
    socket.once('timeout', () => resolve('timeout'));
    socket.once('close', () => socket.destroy());
  });

test('it listens on this machine only', async () => {
  const demo = await startDemo();
  expect(demo.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(demo.url).toBe(`${demo.origin}/`);
  expect(await connection(portOf(demo.origin), '127.0.0.1')).toContain('200');
  const elsewhere = Object.values(networkInterfaces()).flatMap((all) => all ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of elsewhere) expect(await connection(portOf(demo.origin), address), address).not.toContain('HTTP');
  await demo.stop();
});

test('stop closes it, also while a browser keeps its connection', async () => {
  const demo = await startDemo();
  await fetch(demo.url);
  await demo.stop();
  await expect(fetch(demo.url)).rejects.toThrow('fetch failed');
});

test('an address that is none does not end it', async () => {
  const demo = await startDemo();
  expect(await connection(portOf(demo.origin), '127.0.0.1', 'GET // HTTP/1.0\r\n\r\n')).toContain('400');
  expect((await fetch(demo.url)).status).toBe(200);
  await demo.stop();
});

test('it can start with other notes, and each one has its own', async () => {
  const note = { resident: 'raj-patel', title: '', category: 'Health', shift: 'Night', author: 'A', text: 'Only this.', at: new Date() };
  const [one, other] = await Promise.all([startDemo({ notes: [note] }), startDemo()]);
  expect(one.savedNotes()).toEqual([note]);
  expect(other.savedNotes().length).toBeGreaterThan(20);
  await Promise.all([one.stop(), other.stop()]);
});
