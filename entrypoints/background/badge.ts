import { browser } from 'wxt/browser';
import type { GuestMessage } from '#messages/guest-to-background.ts';
import { badgeTitle } from '#pathway/reminder-words.ts';
import type { Standing } from '#pathway/standing.ts';

type Why = Extract<GuestMessage, { type: 'stood-down' }>['why'];

const WORDS: Record<Why, string> = {
  removed: 'This page keeps removing Plainly. Open Plainly beside the page: there it still reads the note and writes into it.',
  'frame-refused': 'This page does not let Plainly open beside the note.',
  'opaque-origin': 'This page is closed off, so Plainly can’t work here.',
};

/** As in `style.css`: white on each is easy to read. The title says the same in words. */
const LATE = '#a4161a';
const SOON = '#8a4b00';

/** The page threw us out: the toolbar says so, for this tab, until it loads another page. */
export async function markStoodDown(tabId: number, why: Why): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: `Plainly. ${WORDS[why]}` });
}

/** The number of steps that are overdue or due within the hour, for every tab; a tab's own "!" stays on it. */
export async function showCount(standing: Standing): Promise<void> {
  const count = standing.overdue + standing.withinHour.length;
  await show(count > 99 ? '99+' : count ? `${count}` : '', standing.overdue ? LATE : SOON, badgeTitle(standing));
}

/** The record can't be read or written: everything else that the badge could say would be a guess. */
export const showTrouble = (sentence: string): Promise<void> => show('!', LATE, `Plainly. ${sentence}`);

/** All at once: each is a question to the browser, and none waits for another. */
async function show(text: string, colour: string, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([action.setBadgeBackgroundColor({ color: colour }), action.setBadgeTextColor({ color: '#ffffff' }), action.setBadgeText({ text }), action.setTitle({ title })]);
}
