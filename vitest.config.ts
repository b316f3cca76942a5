import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const realBrowsers = { globalSetup: ['tests/browser/setup.ts'], fileParallelism: false, sequence: { groupOrder: 1 }, testTimeout: 60_000, hookTimeout: 120_000 };

/** Real browsers for minutes on end: attacks on the screen in twenty pages, notes of 1 MB, policies of an organisation. They run with `npm run test:long`. */
const FOR_MINUTES = ['guard', 'guard-hosts', 'payloads', 'big-note', 'bad-input', 'firefox-keyboard', 'firefox-managed', 'firefox-fields', 'every-form', 'steps'].map((name) => `tests/browser/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define: { __FOLDS__: '"test"', __MOVABLE_CLOCK__: 'false' },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], setupFiles: ['tests/unit/setup.ts'], testTimeout: 60_000, maxWorkers: '100%', sequence: { groupOrder: 0 } },
      },
      // Real browsers: one file at a time, because two cores carry one browser and its pages, not four.
      { test: { ...realBrowsers, name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: FOR_MINUTES } },
      // Every kind of editor: `npm run test:editors`.
      { test: { ...realBrowsers, globalSetup: [], name: 'editors', include: ['tests/editors/*.test.ts'] } },
      // What goes wrong in real browsers: short here, `npm run test:faults` for the counts.
      { test: { ...realBrowsers, globalSetup: ['tests/faults/setup.ts'], sequence: { groupOrder: 2 }, name: 'faults', include: ['tests/faults/**/*.test.ts'] } },
      // What takes long or wants an idle machine: `npm run test:long`.
      { test: { ...realBrowsers, name: 'long', include: ['tests/long/**/*.test.ts', ...FOR_MINUTES] } },
    ],
  },
});
