import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEvent } from '#pathway/events.ts';
import { ANA, at } from '../pathway/given.ts';
import { emptyDevice } from './disk.ts';

const ID = '6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';
const identified = (concern: string): NewEvent => ({ concern, recorded: '2026-11-24T12:36:00Z', by: ANA, what: { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } } });

async function started() {
  vi.resetModules();
  const modules = await Promise.all([import('#record/append.ts'), import('#record/db.ts'), import('#record/drafts.ts'), import('#record/exchange.ts'), import('#record/unsaved-file.ts'), import('#record/read.ts')]);
  return Object.assign({}, ...modules) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5];
}
let plainly: Awaited<ReturnType<typeof started>>;
let file: { text: string; code: string };

beforeEach(async () => {
  emptyDevice();
  plainly = await started();
  vi.spyOn(plainly.db.events, 'bulkAdd').mockRejectedValue(new DOMException('disk full', 'QuotaExceededError'));
  await plainly.append([identified(ID)]);
  await plainly.keepDraft(ID, '1.1', { words: 'Raj again' }, at('2026-11-24T13:00:00Z'));
  file = (await plainly.unsavedFile()) ?? { text: '', code: '' };
  plainly.db.close();
  await fakeBrowser.storage.session.clear();
  plainly = await started();
});

test('what a full disk refused leaves as a file that nobody can read, and is joined after the restart, once', async () => {
  expect(file.text).not.toMatch(/Raj|Ana/u);
  expect(await plainly.joinEvents(file.text, file.code)).toEqual({ ok: true, concern: ID, added: 1 });
  expect(await plainly.joinEvents(file.text, file.code)).toEqual({ ok: true, concern: ID, added: 0 });
  expect((await plainly.readConcern(ID))?.origin?.quote).toBe('Raj hit Tom');
  expect(await plainly.readDraft(ID, '1.1')).toEqual({ words: 'Raj again' });
});

test.each([
  ['another code', () => [file.text, '0000-0000-0000-0000-0000-0000'], 'does not open'],
  ['no code', () => [file.text, ''], 'does not open'],
  ['a letter that was changed', () => [file.text.replace(/(sealed":".{60})(.)/u, (_, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A')), file.code], 'does not open'],
  ['a file that was cut', () => [file.text.slice(0, 90), file.code], 'damaged'],
] as const)('%s changes nothing', async (_, given, words) => {
  const [text = '', code = ''] = given();
  expect(await plainly.joinEvents(text, code)).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  expect(await plainly.db.events.count()).toBe(0);
});
