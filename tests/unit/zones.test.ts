import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each zone's own wall: what must fail the build there, and what must not. */
const BROKEN: Record<string, string> = {
  'lib/language/react.ts': "import 'react';",
  'lib/language/dom.ts': 'export const width = () => document.body;',
  'lib/language/network.ts': "export const go = () => fetch('/');",
  'lib/time/clock.ts': 'export const now = () => Date.now();',
  'lib/time/pathway.ts': "import '#pathway/concern.ts';",
  'lib/pathway/record.ts': "import '../record/append.ts';",
  'lib/pathway/browser.ts': "import 'wxt/browser';",
  'lib/look-back/clock.ts': 'export const now = () => Date.now();',
  'lib/look-back/record.ts': "import '#record/read.ts';",
  'lib/page/dexie.ts': "import 'dexie';",
  'lib/page/record.ts': "import '#record/read.ts';",
  'lib/page/store.ts': 'export const all = () => indexedDB.databases();',
  'lib/page/zod.ts': "import 'zod';",
  'entrypoints/reader.ts': "import '#components/ui/Action.tsx';",
  'lib/page/lock.ts': "import '#lock/open-keys.ts';",
  'lib/pathway/lock.ts': "import '#lock/open-keys.ts';",
  'lib/lock/network.ts': "export const go = () => fetch('/');",
  'lib/record/dom.ts': 'export const title = () => document.title;',
  'lib/messages/page.ts': "import '#page/reader.ts';",
  'entrypoints/background/network.ts': "export const go = () => new WebSocket('wss://example');",
  'components/form/dexie.tsx': "import 'dexie';",
  'entrypoints/welcome/dexie.tsx': "import 'dexie';",
  'entrypoints/desk/dexie.tsx': "import 'dexie';",
  'entrypoints/settings/network.tsx': "export const go = () => fetch('/');",
  'components/form/guest.tsx': "import '#page/reader.ts';",
};
const ALLOWED: Record<string, string> = {
  'lib/pathway/allowed.ts': "import 'zod';\nimport '#time/due.ts';",
  'lib/look-back/allowed.ts': "import 'papaparse';\nimport '#language/types.ts';\nimport '#time/zone.ts';",
  'lib/page/allowed.ts': "import '#language/check.ts';\nimport '#messages/passage.ts';\nexport const root = () => document.documentElement;",
  'lib/record/allowed.ts': "import 'dexie';\nimport '#pathway/concern.ts';",
  'components/allowed.tsx': "import 'react';\nimport '#record/read.ts';",
};

let house: string;
let said: string[];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'plainly-zones-'));
  cpSync('zones.config.ts', join(house, 'zones.config.ts'));
  writeFileSync(join(house, 'oxlint.config.ts'), "import { zones } from './zones.config.ts';\nexport default { overrides: zones };\n");
  for (const [path, code] of Object.entries({ ...BROKEN, ...ALLOWED })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${code}\n`);
  }
  const { stdout } = spawnSync('oxlint', ['-c', 'oxlint.config.ts', '-f', 'unix', '.'], { cwd: house, encoding: 'utf8' });
  said = stdout.split('\n').filter((line) => line.includes('no-restricted-'));
});

afterAll(() => rmSync(house, { recursive: true }));

test.each(Object.keys(BROKEN))('%s fails the build', (path) => {
  expect(said.filter((line) => line.startsWith(`${path}:`))).toHaveLength(1);
});

test.each(Object.keys(ALLOWED))('%s does not', (path) => {
  expect(said.filter((line) => line.startsWith(`${path}:`))).toEqual([]);
});
