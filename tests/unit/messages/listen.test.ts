import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isExtensionPage, isGuest, isOwnWindow, type Sender } from '#messages/listen.ts';

const { id } = fakeBrowser.runtime;
const ours = (page: string) => fakeBrowser.runtime.getURL(`/${page}` as Parameters<typeof fakeBrowser.runtime.getURL>[0]);
const tab = { id: 7 } as NonNullable<Sender['tab']>;

/** Who speaks, and whether it is a script in a page, a page of ours, and a page of ours that stands alone. */
const SENDERS: [string, Sender, [guest: boolean, page: boolean, alone: boolean]][] = [
  ['a content script', { id, tab, frameId: 0, url: 'https://notes.example/' }, [true, false, false]],
  ['the panel, framed in a page', { id, tab, frameId: 3, url: ours('panel.html') }, [false, true, false]],
  ['the settings in their tab', { id, tab, frameId: 0, url: ours('settings.html') }, [false, true, true]],
  ['the popup', { id, url: ours('popup.html') }, [false, true, true]],
  ['another extension', { id: 'other', url: ours('settings.html') }, [false, false, false]],
];

test.each(SENDERS)('%s is told apart', (_who, sender, [guest, page, alone]) => {
  expect([isGuest(sender), isExtensionPage(sender), isOwnWindow(sender)]).toEqual([guest, page, alone]);
});
