/** The packages as they go to the stores, unpacked: S-21 and S-22 on what is written in them, S-24, and what they are made of. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ACCEPTED, licences } from '../../scripts/licences.ts';
import { sbom } from '../../scripts/sbom.ts';
import { zip } from '../../scripts/zip.ts';
import { unzip } from './drive/unzip.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const OUT = '.output/packed';

/** Addresses that only name something: XML namespaces, schemas, pages of documentation. Nobody asks for them. */
const NAMES = new Set([
  'https://github.com/mholt/PapaParse',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'https://plainly.invalid/fhir/',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/1998/Math/MathML',
  'https://json-schema.org/draft/2020-12/schema',
  'http://json-schema.org/draft-07/schema#',
  'http://json-schema.org/draft-04/schema#',
  'https://react.dev/errors/',
  'https://wxt.dev/guide/go-further/testing.html',
  'https://github.com/wxt-dev/wxt/issues/371',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
  // zod asks the browser's own parser whether an IPv6 address is one.
  'http://[${e}]',
]);

/** Native messages are no way out without their permission, which the manifest has not; their name stands in a table of a polyfill. */
const WAYS_OUT = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport|RTCPeerConnection|RTCDataChannel|importScripts|SharedWorker|new Worker\(|serviceWorker\.register|chrome\.(?:downloads|cookies|history|webRequest|debugger|identity)\b|browser\.(?:downloads|cookies|history|webRequest|debugger|identity)\b|\bimport\(\s*[`"']https?:/gu;

/** zod would try once whether code of strings is allowed; told not to (`lib/messages/no-eval.ts`), it never comes to this line. */
const PROBE = 'try{return Function(``),!0}catch{return!1}';

/** The look back reads in a worker from the package. The reader of workbooks knows of workers too; it is given unpacked files, and the policy lets none of its own start. */
const OWN_WORKERS = [/^chunks\/LookBackRoom-[\w-]+\.js: new Worker\($/u, /^assets\/universal-[\w-]+\.js: new Worker\($/u];

const packed = {} as Record<'chrome' | 'firefox', Map<string, Buffer>>;

beforeAll(() => {
  rmSync(`${root}${OUT}`, { recursive: true, force: true });
  for (const browser of ['chrome', 'firefox'] as const) {
    const [path = ''] = zip(browser, OUT).filter((made) => made.endsWith(`-${browser}.zip`));
    packed[browser] = unzip(path);
    copyFileSync(path, `${root}${OUT}/${browser}.first`);
  }
}, 240_000);

describe.each(['chrome', 'firefox'] as const)('the package for %s', (browser) => {
  const text = (pattern: RegExp) => [...packed[browser]].filter(([path]) => pattern.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')] as const);

  test('S-24 has the manifest that was looked at and no other', () => {
    const approved = JSON.parse(readFileSync(new URL(`../cases/manifest-${browser}.json`, import.meta.url), 'utf8'));
    expect(JSON.parse(packed[browser].get('manifest.json')?.toString('utf8') ?? '')).toEqual(approved);
  });

  test('S-21 has no way out in any script', () => {
    expect(text(/\.js$/u).length).toBeGreaterThan(10);
    expect(text(/\.js$/u).flatMap(([path, code]) => [...code.matchAll(WAYS_OUT)].map(([found]) => `${path}: ${found}`)).filter((line) => !OWN_WORKERS.some((own) => own.test(line)))).toEqual([]);
  });

  test('S-22 makes no code of strings', () => {
    expect(text(/\.js$/u).flatMap(([path, code]) => [...code.replaceAll(PROBE, '').matchAll(/\beval\(|\bnew Function\b|\bFunction\(["'`]|setTimeout\(["'`]|setInterval\(["'`]/gu)].map(([found]) => `${path}: ${found}`))).toEqual([]);
  });

  test('S-22 names no address but those that are only names', () => {
    const named = text(/\.(?:js|css|html|json)$/u).flatMap(([path, code]) => [...code.matchAll(/(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]+/gu)].map(([address]) => `${path}: ${address}`));
    const allowed = (line: string) => NAMES.has(line.slice(line.indexOf(': ') + 2)) || (line.startsWith('manifest.json: ') && /: https?:\/\/\*\/\*$/u.test(line));
    expect(named.filter((line) => !allowed(line))).toEqual([]);
  });

  test('S-22 has no inline script, no handler in markup, and no source map', () => {
    const pages = text(/\.html$/u);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages.filter(([, markup]) => /<script(?![^>]*\bsrc=)|\son\w+=|javascript:/iu.test(markup)).map(([path]) => path)).toEqual([]);
    expect([...packed[browser].keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  test('S-23 opens no store and no channel on a page’s own origin', () => {
    const scripts = text(/^(?:starter|reader|weights)\.js$/u);
    expect(scripts).toHaveLength(3);
    expect(scripts.flatMap(([path, code]) => [...code.matchAll(/indexedDB|localStorage|sessionStorage|BroadcastChannel|\bcaches\b|Dexie|document\.cookie|innerHTML|outerHTML|insertAdjacentHTML|document\.write\b/gu)].map(([found]) => `${path}: ${found}`))).toEqual([]);
  });

  test('names every package that it is made of, with its licence', () => {
    const list = packed[browser].get('licences.txt')?.toString('utf8') ?? '';
    for (const { name, version, licence } of licences()) expect(list).toContain(`${name} ${version}: ${licence}`);
  });

  test('is the same, byte for byte, when it is made again', () => {
    const [again = ''] = zip(browser, OUT).filter((made) => made.endsWith(`-${browser}.zip`));
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(hash(again)).toBe(hash(`${root}${OUT}/${browser}.first`));
  }, 240_000);
});

test('no source file writes markup', () => {
  const written = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).filter((path) => /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/u.test(readFileSync(`${root}${path}`, 'utf8')));
  expect(written).toEqual([]);
});

test('every licence is one that may be passed on', () => {
  const all = licences();
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ licence }) => !ACCEPTED.includes(licence)).map(({ name, licence }) => `${name}: ${licence || 'none'}`)).toEqual([]);
});

test('the list of parts is CycloneDX, holds each of them, and is the same each time', () => {
  const first = sbom();
  const parts = JSON.parse(first) as { bomFormat: string; components: { name: string; group?: string; version: string }[] };
  expect(parts.bomFormat).toBe('CycloneDX');
  const listed = new Set(parts.components.map(({ name, group, version }) => `${group ? `${group}/` : ''}${name}@${version}`));
  expect(licences().filter(({ name, version }) => !listed.has(`${name}@${version}`)).map(({ name }) => name)).toEqual([]);
  expect(sbom()).toBe(first);
});

test('no package that is shipped has a known weakness', ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { cwd: root, encoding: 'utf8', timeout: 30_000, shell: process.platform === 'win32' });
  const found = JSON.parse(stdout || '{}') as { metadata?: { vulnerabilities: { total: number } }; vulnerabilities?: object };
  if (!found.metadata) skip('The registry does not answer questions about weaknesses here, so this was not looked at.');
  expect(found.vulnerabilities).toEqual({});
});
