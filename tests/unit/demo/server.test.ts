import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../../demo/server.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const HOSTILE = 'Ate well. <img src=x onerror=alert(1)>';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.stop());

const get = (path: string) => fetch(demo.origin + path);
const wordsAt = async (path: string) => (await get(path)).text();
const post = (path: string, body: object | string) =>
  fetch(demo.origin + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), redirect: 'manual' });
const save = (note: object, resident = 'tom-ashworth') => post(`/api/residents/${resident}/notes`, note);

describe('pages', () => {
  const PAGES = ['/', '/?find=raj', '/?find=nobody', '/login', '/residents/raj-patel', '/residents/raj-patel/notes', '/residents/raj-patel/notes?editor=rich', '/residents/raj-patel/plan'];

  test.each(PAGES)('%s answers under the policy, with nothing inline that it would block', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe(POLICY);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).not.toMatch(/<style|style=|<script>|\son\w+=|https?:/u);
  });

  test.each(PAGES)('every file that %s asks for is there', async (path) => {
    const files = [...(await wordsAt(path)).matchAll(/(?:src|href)="(\/[^"]*)"/gu)].map(([, file = '']) => file);
    expect(files).toContain('/app.css');
    for (const file of new Set(files)) expect((await get(file)).status, file).toBe(200);
  });

  test('and every module that the script asks for', async () => {
    const modules = [...(await wordsAt('/app.js')).matchAll(/from '\.(\/[\w-]+\.js)'/gu)].map(([, file = '']) => file);
    expect(modules.length).toBeGreaterThan(0);
    for (const file of modules) expect((await get(file)).headers.get('content-type'), file).toContain('text/javascript');
  });

  test.each(['/nothing', '/residents/nobody/notes', '/residents/raj-patel/other', '/server.ts', '/public/app.js', '/..%2fserver.ts'])('%s is not found', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('the password stays out of the address', async () => {
    expect(await wordsAt('/login')).toContain('method="post"');
    const answer = await post('/login', 'user=a&password=b');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  });

  test('words that were looked for come back as text', async () => {
    expect(await wordsAt(`/?find=${encodeURIComponent(HOSTILE)}`)).not.toContain('<img src=x');
  });
});

describe('daily notes', () => {
  test('a note is saved and listed first, as text whatever is in it', async () => {
    const answer = await save({ text: HOSTILE, title: 'Lunch', category: 'Food and drink', shift: 'Late' });
    expect(answer.status).toBe(201);
    const wanted = { resident: 'tom-ashworth', text: HOSTILE, title: 'Lunch', category: 'Food and drink', shift: 'Late' };
    expect(await answer.json()).toMatchObject({ ...wanted, when: expect.stringMatching(/^Today \d\d:\d\d$/u) });
    expect(demo.savedNotes().at(-1)).toMatchObject(wanted);
    const listed = await wordsAt('/residents/tom-ashworth/notes');
    expect(listed).not.toContain('<img src=x');
    expect(listed.indexOf('Ate well. &lt;img src=x onerror=alert(1)&gt;')).toBeLessThan(listed.indexOf('Tea with two sugars'));
    expect(await wordsAt('/residents/raj-patel/notes')).not.toContain('Ate well.');
  });

  test('an empty note is refused', async () => {
    const before = demo.savedNotes().length;
    for (const note of [{ text: ' \n' }, {}, { text: 7 }]) {
      const answer = await save(note);
      expect([answer.status, await answer.json()]).toEqual([422, { error: 'Write the note before you save it.' }]);
    }
    expect(demo.savedNotes()).toHaveLength(before);
  });

  test('10,000 characters are the most', async () => {
    expect((await save({ text: 'x'.repeat(10_000) })).status).toBe(201);
    expect((await save({ text: 'x'.repeat(10_001) })).status).toBe(422);
    expect((await save({ text: 'x'.repeat(1_000_000) })).status).toBe(413);
  });

  test('what is no note, or for nobody, is refused', async () => {
    expect((await post('/api/residents/tom-ashworth/notes', '{')).status).toBe(400);
    expect((await save({ text: 'A note.' }, 'nobody')).status).toBe(404);
    expect((await fetch(demo.url, { method: 'DELETE' })).status).toBe(405);
  });

  test('a draft is kept and offered as text, until the note is saved', async () => {
    const path = '/residents/raj-patel/notes';
    expect((await post(`/api${path.replace('notes', 'draft')}`, { text: '"><b>half' })).status).toBe(200);
    expect(await wordsAt(path)).toContain('data-text="&quot;&gt;&lt;b&gt;half"');
    await save({ text: 'Half a note.' }, 'raj-patel');
    expect(await wordsAt(path)).not.toContain('Restore draft');
  });
});
