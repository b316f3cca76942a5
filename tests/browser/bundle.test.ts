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

test('the manifest asks for what was looked at and no more', () => {
  const approved = readFileSync(new URL('../cases/manifest-chrome.json', import.meta.url), 'utf8');
  expect(JSON.parse(text('manifest.json'))).toEqual(JSON.parse(approved));
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
