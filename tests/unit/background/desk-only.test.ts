import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setDesk } from '#settings/desk.ts';
import { answerPanels } from '../../../entrypoints/background/panels.ts';
import { ANA } from '../pathway/given.ts';

/** What the background answers to a sender. */
let ask: (message: object, sender: object) => Promise<unknown>;

beforeEach(async () => {
  fakeBrowser.reset();
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  answerPanels();
  const [listener] = add.mock.calls.at(-1) ?? [];
  ask = (message, sender) => new Promise((resolve) => void (listener as unknown as (message: object, sender: object, answer: (reply: unknown) => void) => boolean)(message, sender, resolve));
  await setDesk(ANA);
});

test('what is said of the record itself comes from a window of our own, not from a frame in a page', async () => {
  const page = { id: browser.runtime.id, url: browser.runtime.getURL('/panel.html' as never), tab: { id: 3 } };
  const exported = { type: 'record', concern: null, what: { kind: 'exported', as: 'document' } };
  expect(await ask(exported, { ...page, frameId: 2 })).toMatchObject({ ok: false });
  expect(await ask(exported, { ...page, frameId: 0 })).toMatchObject({ ok: true });
});
