import { browser } from 'wxt/browser';
import type { GuestMessage } from '#messages/guest-to-background.ts';

type Why = Extract<GuestMessage, { type: 'stood-down' }>['why'];

const WORDS: Record<Why, string> = {
  removed: 'This page keeps removing Plainly, so it has stepped back here.',
  'frame-refused': 'This page does not let Plainly open beside the note.',
  'opaque-origin': 'This page is closed off, so Plainly can’t work here.',
};

/** The page threw us out: the toolbar says so, for this tab, until it loads another page. */
export async function markStoodDown(tabId: number, why: Why): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: `Plainly. ${WORDS[why]}` });
}
