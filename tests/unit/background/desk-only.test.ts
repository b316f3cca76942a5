import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setDesk } from '#settings/desk.ts';
import { ANA } from '../pathway/given.ts';
import { openPanel, say, SENDERS } from './wire.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await setDesk(ANA);
});

test('what is said of the record itself comes from a window of our own, not from a panel in a page, vouched for or not', async () => {
  const exported = { type: 'record', concern: null, what: { kind: 'exported', as: 'document' } };
  await openPanel();
  expect(await say(exported, SENDERS.panel)).toMatchObject({ ok: false, error: expect.stringContaining('desk') });
  expect(await say(exported, SENDERS.strangeFrame)).toMatchObject({ ok: false });
  expect(await say(exported, SENDERS.desk)).toMatchObject({ ok: true });
});
