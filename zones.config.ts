/**
 * The zones of `docs/design.md` as a lint rule: the folder says how far its code may be trusted and what it may touch.
 * `tests/unit/zones.test.ts` proves that each line here fails the build when it is broken.
 */
import type { OxlintOverride } from 'oxlint';

const room = (name: string) => [`#${name}/*`, `#${name}/**`, `**/lib/${name}/**`, `../${name}/**`, `../../${name}/**`];
const components = ['#components/*', '#components/**', '**/components/**'];
const browserApi = ['wxt/browser', 'wxt/**', 'webextension-polyfill', '@wxt-dev/**'];
const react = ['react', 'react/**', 'react-dom', 'react-dom/**', 'react-aria-components', 'react-hook-form', '@hookform/**'];
const dexie = ['dexie', 'dexie/**', 'dexie-react-hooks'];
const node = ['node:*', 'fs', 'path'];

const DOM = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB', 'history'];
const BROWSER = ['browser', 'chrome'];
const WALL_CLOCK = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
const STORES = ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'BroadcastChannel'];

function zone(files: string[], zoneName: string, imports: string[], globals: string[]): OxlintOverride {
  return {
    files,
    rules: {
      'eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: imports, message: `The zone of this folder (${zoneName}) may not import this: docs/design.md.` }] },
      ],
      'eslint/no-restricted-globals': [
        'error',
        ...globals.map((name) => ({ name, message: `The zone of this folder (${zoneName}) may not touch this: docs/design.md.` })),
      ],
    },
  };
}

const pureNever = [...components, ...browserApi, ...react, ...dexie, ...node, ...['page', 'sites', 'record', 'lock', 'messages', 'settings'].flatMap(room)];
const pureGlobals = [...DOM, ...BROWSER, ...WALL_CLOCK, ...NETWORK];

export const zones: OxlintOverride[] = [
  zone(['lib/language/**'], 'PURE', [...pureNever, 'zod', 'date-fns', ...['pathway', 'time'].flatMap(room)], pureGlobals),
  zone(['lib/time/**'], 'PURE', [...pureNever, ...['language', 'pathway'].flatMap(room)], pureGlobals),
  zone(['lib/pathway/**'], 'PURE', [...pureNever, ...room('language')], pureGlobals),
  zone(['lib/look-back/**'], 'PURE', [...pureNever, ...room('pathway')], pureGlobals),
  zone(
    ['lib/page/**', 'lib/sites/**', 'entrypoints/starter.ts', 'entrypoints/reader.ts', 'entrypoints/weights.ts'],
    'GUEST',
    [...components, ...react, ...dexie, ...node, 'zod', 'wxt/browser', 'webextension-polyfill', ...['pathway', 'time', 'record', 'lock', 'settings'].flatMap(room)],
    [...NETWORK, ...STORES],
  ),
  zone(['lib/messages/**'], 'WIRE', [...components, ...react, ...dexie, ...node, ...['page', 'sites', 'record', 'lock'].flatMap(room)], [...DOM, ...NETWORK]),
  zone(['lib/record/**', 'lib/lock/**', 'lib/settings/**', 'entrypoints/background/**'], 'OWNER', [...components, ...react, ...node, ...['page', 'sites'].flatMap(room)], [
    'document',
    'window',
    ...NETWORK,
  ]),
  // Dexie's name appears in one room only: everything else calls that room's few functions.
  zone(['components/**', 'entrypoints/panel/**', 'entrypoints/popup/**', 'entrypoints/settings/**', 'entrypoints/welcome/**', 'entrypoints/desk/**'], 'COMPONENTS', [...node, 'dexie', ...['page', 'sites'].flatMap(room)], [...NETWORK, ...STORES]),
];
