/** Files as a person brings them and takes them along. */
import type { Page } from 'puppeteer';
import { pressButton } from './panel.ts';

/** Chooses a file in the dialog that a button opens. */
export async function chooseFile(page: Page, button: string, path: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), pressButton(page, button)]);
  await chooser.accept([path]);
}

/** What a page saves lies in this folder from now on. */
export async function saveInto(page: Page, folder: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}
