/**
 * The main job on a fresh clone: builds Plainly, serves the demo record system on this machine, and opens a browser with
 * both. Where there is no display, or with `--headless`, it goes through the job by itself and prints what it sees. With
 * `--with-history` the record holds an invented year first, and the desk is what is looked at.
 */
import { startDemo } from '../demo/server.ts';
import { openChromium } from '../tests/browser/drive/browser.ts';
import { findChromium, NoBrowser } from './browsers.ts';
import { build } from './build.ts';
import { showDesk } from './start/desk.ts';
import { showHeadless } from './start/headless.ts';
import { fillHistory } from './start/history.ts';
import { showWindow } from './start/window.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const headless = noDisplay || process.argv.includes('--headless');

const withHistory = process.argv.includes('--with-history');

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());

try {
  const executablePath = findChromium();
  const demo = await startDemo();
  try {
    say('Building Plainly …');
    const extension = build({ browser: 'chrome', sites: [demo.origin], out: '.output/start' });
    const opened = await openChromium({ executablePath, extension, headless });
    ending.signal.addEventListener('abort', () => void opened.browser.close(), { once: true });
    try {
      if (withHistory) await fillHistory(opened, say);
      const show = headless ? (withHistory ? showDesk : showHeadless) : showWindow;
      await show({ opened, origin: demo.origin, withHistory, say });
    } catch (error) {
      // Ctrl-C takes the browser away in the middle of whatever it was doing.
      if (!ending.signal.aborted) throw error;
    } finally {
      await opened.browser.close();
    }
  } finally {
    await demo.stop();
  }
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  say(error.message);
  process.exitCode = 1;
}
