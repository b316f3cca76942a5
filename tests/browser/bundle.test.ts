/** What is shipped, read as a stranger would: sizes, permissions, and words that must not be in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

const release = inject('release');
const files = readdirSync(release, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(release, path)).isFile());
const text = (path: string) => readFileSync(join(release, path), 'utf8');
const kilobytes = (path: string) => statSync(join(release, path)).size / 1024;
const scripts = files.filter((path) => path.endsWith('.js'));

test('the starter is at most 20 KB; starter, guest and engine together at most 320 KB', () => {
  expect(kilobytes('starter.js')).toBeLessThanOrEqual(20);
  expect(kilobytes('starter.js') + kilobytes('reader.js')).toBeLessThanOrEqual(320);
  expect(text('reader.js')).not.toContain('packed:"');
});

test('the numbers of the trained reader are at most 250 KiB, compressed', () => {
  expect(gzipSync(readFileSync(join(release, 'weights.js'))).length / 1024).toBeLessThanOrEqual(250);
});

test('the manifest asks for this and no more', () => {
  expect(JSON.parse(text('manifest.json'))).toEqual({
    manifest_version: 3,
    name: 'Plainly',
    short_name: 'Plainly',
    description: 'Plain words for harm between adults who use a care service. Everything stays on this device.',
    version: '0.1.0',
    minimum_chrome_version: '144',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    background: { service_worker: 'background.js' },
    action: { default_title: 'Plainly', default_popup: 'popup.html' },
    options_ui: { page: 'settings.html', open_in_tab: true },
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    host_permissions: [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true }],
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Read the mark at the cursor' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Read the next mark in the note' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+B' }, description: 'Read the mark before it' },
      'open-beside': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Open Plainly beside the page' },
    },
    side_panel: { default_path: 'panel.html' },
    incognito: 'not_allowed',
  });
});

describe('no way out and no way in', () => {
  test.each(scripts)('%s has no network call', (path) => {
    expect(text(path).match(/\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport/gu) ?? []).toEqual([]);
  });

  test.each(scripts)('%s makes no code of strings', (path) => {
    expect(text(path).match(/\beval\(|new Function\(/gu) ?? []).toEqual([]);
  });

  test.each(['starter.js', 'weights.js', 'reader.js'])('%s opens no database, no store, no channel, and writes no markup', (path) => {
    expect(text(path).match(/indexedDB|localStorage|sessionStorage|BroadcastChannel|\bcaches\b|Dexie|innerHTML|outerHTML|insertAdjacentHTML/gu) ?? []).toEqual([]);
  });

  test('no source map is shipped', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});

test('the clock of a release can’t be moved', () => {
  for (const path of scripts) expect(text(path), path).not.toContain('moved-clock');
  const testBuild = readFileSync(join(inject('extension'), 'background.js'), 'utf8');
  expect(testBuild).toContain('moved-clock');
});
