import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Raised where no browser could be had; its message says what to install. */
export class NoBrowser extends Error {}

const CHROMIUM = {
  commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debian: 'chromium',
  advice: 'Install Chromium, Chrome or Edge (144 or newer), or set CHROMIUM_PATH to one.',
};

const FIREFOX = {
  commands: ['firefox-esr', 'firefox'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  debian: 'firefox-esr',
  advice: 'Install Firefox (140 or newer), or set FIREFOX_PATH to one.',
};

/** A Chrome, Edge or Chromium on this machine; on Debian as root it is installed where there is none. */
export const findChromium = (): string => find(CHROMIUM, process.env['CHROMIUM_PATH']);

/** A Firefox on this machine; on Debian as root it is installed where there is none. */
export const findFirefox = (): string => find(FIREFOX, process.env['FIREFOX_PATH']);

function find(wanted: typeof CHROMIUM, named: string | undefined): string {
  const found = named ?? onPath(wanted.commands) ?? wanted.paths.find((path) => existsSync(path));
  if (found) return found;
  if (installOnDebian(wanted.debian)) {
    const installed = onPath(wanted.commands);
    if (installed) return installed;
  }
  throw new NoBrowser(wanted.advice);
}

function onPath(commands: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find((path) => existsSync(path));
}

function installOnDebian(name: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  process.stderr.write(`Installing ${name} …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 2], env }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
}
