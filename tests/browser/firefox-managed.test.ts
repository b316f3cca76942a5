/** Settings by policy in a real Firefox, which reads them from a file in the home of whoever starts it: here, one of the test's own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPageIn, openFirefox } from './drive/firefox.ts';
import { lines, shows } from './drive/panel.ts';

const home = mkdtempSync(join(tmpdir(), 'plainly-home-'));
const before = process.env['HOME'];
let browser: Browser;
let page: Page;

const POLICY = { service: 'Larch House', country: 'Scotland', idleMinutes: 5, retentionYears: 8, officeHours: { monday: { open: '17:00', close: '09:00' } }, shifts: [{ name: 'Early', start: '07:30', end: '15:00' }] };

beforeAll(async () => {
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const id = 'plainly@plainly.example';
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ name: id, description: 'Set by the house', type: 'storage', data: POLICY }));
  process.env['HOME'] = home;
  browser = await openFirefox(inject('firefox'), inject('firefoxExtension'));
  page = await extensionPageIn(browser);
  await page.evaluate(() => location.assign('/settings.html'));
  await shows(page, 'Set by your organisation');
});

afterAll(async () => {
  if (before === undefined) delete process.env['HOME'];
  else process.env['HOME'] = before;
  await browser.close();
  rmSync(home, { recursive: true, force: true });
});

test('what is set is said, and stands in the fields', async () => {
  await shows(page, 'Your organisation has set the name of the service, the country, when the record locks itself, how long a concern is kept and shifts. It can’t be changed here.');
  await shows(page, 'The record locks itself after 5 minutes without a press.');
  const [name, country, shift] = await page.evaluate(() => ['#about-name', '#about-country', '#shifts-rota-0-name'].map((id) => document.querySelector<HTMLInputElement>(id)).map((field) => [field?.value, field?.matches(':disabled')]));
  expect([name, country, shift]).toEqual([
    ['Larch House', true],
    ['Scotland', true],
    ['Early', true],
  ]);
});

test('what does not fit is said in a sentence, and is not used', async () => {
  expect((await lines(page)).join('\n')).toContain('What your organisation has set for office hours does not fit and is not used.');
  expect(await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[id^="office-hours"]')].some((field) => field.matches(':disabled')))).toBe(false);
});

test('sections that are set have nothing to save', async () => {
  const buttons = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll('form')].map((form) => [form.getAttribute('aria-labelledby'), form.querySelectorAll('[type="submit"]').length])));
  expect(buttons).toMatchObject({ 'about-title': 0, 'shifts-title': 0, 'office-title': 1, 'desk-title': 1 });
  expect(await faultsIn(page)).toEqual([]);
});
