/** The background's listeners as a browser would call them, with senders that a test makes up. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '#messages/listen.ts';
import type { Reply } from '#messages/reply.ts';
import { promiseFrame } from '#settings/panel-frames.ts';
import { keepOpening } from '#settings/openings.ts';
import { answerGuests } from '../../../entrypoints/background/guests.ts';
import { answerPanels } from '../../../entrypoints/background/panels.ts';
import { passage } from '../messages/fits.ts';

type Listener = (message: unknown, sender: Sender, answer: (reply: Reply) => void) => boolean;

const listeners: Listener[] = [];
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as unknown as Listener));
// What the fake browser has not: each does nothing, as in a tab that has gone.
Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.reject(new Error('gone')) }, sidePanel: { open: () => Promise.resolve() } });
answerGuests();
answerPanels();

/** Says something to the background; `undefined` where nobody answers. */
export const say = (message: unknown, sender: Sender): Promise<Reply | undefined> =>
  new Promise((resolve) => {
    const waits = listeners.map((listener) => listener(message, sender, resolve));
    if (!waits.some(Boolean)) resolve(undefined);
  });

const { id } = fakeBrowser.runtime;
const ours = (page: string) => fakeBrowser.runtime.getURL(`/${page}` as Parameters<typeof fakeBrowser.runtime.getURL>[0]);
const tab = (number: number) => ({ id: number, windowId: 1, url: 'https://notes.example/' }) as NonNullable<Sender['tab']>;

export const SENDERS = {
  foreignPage: { id: 'other', url: 'https://notes.example/', tab: tab(1), frameId: 0 },
  foreignExtension: { id: 'other', url: 'chrome-extension://other/popup.html' },
  foreignThatLies: { id: 'other', url: ours('desk.html'), tab: tab(1), frameId: 0 },
  webPage: { url: 'https://notes.example/', tab: tab(1), frameId: 0 },
  nobody: {},
  script: { id, url: 'https://notes.example/', origin: 'https://notes.example', tab: tab(1), frameId: 0 },
  scriptInFrame: { id, url: 'https://notes.example/frame', origin: 'https://notes.example', tab: tab(1), frameId: 5 },
  scriptInOtherTab: { id, url: 'https://notes.example/', origin: 'https://notes.example', tab: tab(2), frameId: 0 },
  strangeFrame: { id, url: ours('panel.html'), origin: ours(''), tab: tab(1), frameId: 7, documentId: 'strange' },
  otherTab: { id, url: ours('panel.html'), origin: ours(''), tab: tab(2), frameId: 3, documentId: 'panel' },
  framedDesk: { id, url: ours('desk.html'), origin: ours(''), tab: tab(1), frameId: 8, documentId: 'desk' },
  panel: { id, url: ours('panel.html'), origin: ours(''), tab: tab(1), frameId: 3, documentId: 'panel' },
  desk: { id, url: ours('desk.html'), origin: ours(''), tab: tab(9), frameId: 0, documentId: 'own' },
} as const satisfies Record<string, Sender>;
export type Speaker = keyof typeof SENDERS;

/** A note was pressed in tab 1 and its panel stands there, known by its nonce. Gives back its ticket. */
export async function openPanel(): Promise<string> {
  const ticket = await keepOpening({ tabId: 1, frameId: 0, passage });
  const nonce = crypto.randomUUID().replaceAll('-', '');
  await promiseFrame(nonce, { ticket, tabId: 1, origin: 'https://notes.example' });
  await say({ type: 'frame-opened', nonce, within: 'https://notes.example' }, SENDERS.panel);
  return ticket;
}
