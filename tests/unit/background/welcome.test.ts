import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeAtInstall } from '../../../entrypoints/background/welcome.ts';

const created = vi.spyOn(fakeBrowser.tabs, 'create');
const asked = vi.fn<() => Promise<{ installType: string }>>();

beforeEach(() => {
  fakeBrowser.reset();
  created.mockClear();
  asked.mockReset();
  Object.assign(fakeBrowser, { management: { getSelf: asked } });
  welcomeAtInstall();
});

/** Says that Plainly was installed, and waits until everything that this set off is over. */
async function installed(reason: 'install' | 'update' | 'browser_update', installType: string): Promise<void> {
  asked.mockResolvedValue({ installType });
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0]);
  await new Promise((resolve) => setImmediate(resolve));
}

test.each(['normal', 'development', 'sideload', 'other'])('a first install (%s) opens the welcome page', async (installType) => {
  await installed('install', installType);
  expect(created.mock.calls.map(([tab]) => tab?.url)).toEqual([expect.stringMatching(/\/welcome\.html$/u)]);
});

test('a browser that tells of the installation at every start opens it no second time', async () => {
  await installed('install', 'development');
  created.mockClear();
  await installed('install', 'development');
  expect(created).not.toHaveBeenCalled();
});

test('what an organisation installs by policy opens nothing', async () => {
  await installed('install', 'admin');
  expect(asked).toHaveBeenCalledOnce();
  expect(created).not.toHaveBeenCalled();
});

test.each(['update', 'browser_update'] as const)('after an %s nothing opens', async (reason) => {
  await installed(reason, 'normal');
  expect(created).not.toHaveBeenCalled();
});
