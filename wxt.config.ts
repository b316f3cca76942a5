import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { anchors } from './anchors.config.ts';
import { manifest } from './manifest.config.ts';
import { foldedNames } from './names.config.ts';
import { licenceList } from './scripts/licences.ts';
import { withoutProofs } from './proofs.config.ts';

/** A test build differs from the released one in this alone: its clock can be moved (`lib/settings/now.ts`). */
const movableClock = process.env.PLAINLY_CLOCK === 'movable';

/** What the folds are, in a few letters: a projection that others made is worked out anew (`lib/record/projection.ts`). */
const folds = globSync('lib/{pathway,time}/**/*.ts').sort().reduce((hash, path) => hash.update(readFileSync(path)), createHash('sha256')).digest('hex').slice(0, 16);

/** Papa Parse can also fetch a table over a network. Ours comes from the disk, and no page of ours holds a call that could ask for anything. */
const fromDiskOnly = { name: 'from-disk-only', transform: (code: string, id: string) => (id.includes('/papaparse/') ? code.replaceAll('XMLHttpRequest', 'undefined') : null) };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  outDir: process.env.PLAINLY_OUT ?? '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${movableClock ? '-test' : ''}`,
  manifest,
  hooks: {
    // Whoever passes a package on passes its licence on with it.
    'build:publicAssets': (_, assets) => void assets.push({ relativeDest: 'licences.txt', contents: licenceList() }),
  },
  vite: () => ({
    plugins: [withoutProofs, fromDiskOnly, foldedNames],
    define: { __MOVABLE_CLOCK__: JSON.stringify(movableClock), __FOLDS__: JSON.stringify(folds), ...anchors },
    // The look back’s worker: with the same rules as the page’s reader, and in pieces, so that what reads workbooks comes only with one.
    worker: { format: 'es' as const, plugins: () => [withoutProofs, fromDiskOnly, foldedNames] },
    // Read from the disk, never over a network: a page in one piece starts sooner.
    build: { target: ['chrome144', 'firefox140'], modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1000 },
  }),
});
