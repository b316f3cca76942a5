/** A service that sets its lock up, and somebody who opens it. */
import type { Frame, Page } from 'puppeteer';
import { extensionPage, type Opened } from './browser.ts';
import { pick, pressButton, shows, write } from './panel.ts';

/** Passphrases of a service: the shift's, and that of its managers. */
export const SERVICE = 'kettle harbour violet nine';
export const MANAGERS = 'lantern oatmeal ridge seven';

/** Chooses both passphrases and puts the sheet away. Whoever did goes on working: all is open. */
export async function setUpLock(opened: Opened): Promise<void> {
  const settings = await extensionPage(opened, 'settings.html');
  await write(settings, 'lock-service', SERVICE);
  await write(settings, 'lock-managers', MANAGERS);
  await pressButton(settings, 'Set up the lock');
  await pick(settings, 'The sheet is printed, or the key is copied on paper');
  await pressButton(settings, 'Done');
  await shows(settings, 'What is recorded is encrypted on this computer.');
  await settings.close();
}

/** Types a passphrase where the page asks for one. */
export async function unlock(page: Page | Frame, passphrase: string): Promise<void> {
  await write(page, 'unlock-passphrase', passphrase);
  await pressButton(page, 'Unlock');
}
