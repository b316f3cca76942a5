import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../../demo/server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.stop());

const get = (path: string) => fetch(`${demo.origin}${path}`);
const save = (note: object, resident = 'tom-ashworth') => fetch(`${demo.origin}/api/residents/${resident}/notes`, { method: 'POST', body: JSON.stringify(note) });

test.each(['/', '/?find=raj', '/login', '/residents/raj-patel', '/residents/raj-patel/notes', '/residents/raj-patel/notes?editor=rich', '/residents/raj-patel/plan', '/app.css', '/app.js', '/favicon.svg'])(
  '%s answers under a strict policy',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'/u);
  },
);

test('there is nothing inline that the policy would block', async () => {
  expect(await (await get('/residents/raj-patel/notes?editor=rich')).text()).not.toMatch(/<style|style=|<script>|onclick/u);
});

test('what is not there is not found', async () => {
  expect((await get('/residents/nobody/notes')).status).toBe(404);
  expect((await get('/residents/raj-patel/other')).status).toBe(404);
  expect((await save({ text: 'A note.' }, 'nobody')).status).toBe(404);
});

test('a note is saved and listed as text, whatever is in it', async () => {
  expect((await save({ text: 'Ate well. <img src=x onerror=alert(1)>' })).status).toBe(201);
  expect(demo.savedNotes().at(-1)).toMatchObject({ resident: 'tom-ashworth', text: 'Ate well. <img src=x onerror=alert(1)>' });
  const listed = await (await get('/residents/tom-ashworth/notes')).text();
  expect(listed).toContain('Ate well. &lt;img src=x onerror=alert(1)&gt;');
  expect(listed).not.toContain('<img');
});

test('an empty note, one too long and one that can’t be read are refused', async () => {
  expect(await (await save({ text: '  ' })).json()).toEqual({ error: 'Write the note before you save it.' });
  expect((await save({ text: 'x'.repeat(10_001) })).status).toBe(422);
  expect((await fetch(`${demo.origin}/api/residents/tom-ashworth/notes`, { method: 'POST', body: '{' })).status).toBe(400);
});

test('it listens on this machine only, and stops', async () => {
  const other = await startDemo();
  expect(other.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  await other.stop();
  await expect(fetch(other.origin)).rejects.toThrow();
});
