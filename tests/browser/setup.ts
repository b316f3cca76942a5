/** Builds what the browser tests load, and finds the browsers. Runs once before them. */
import type { TestProject } from 'vitest/node';
import { findChromium, findFirefox } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string;
    firefox: string;
    /** what people install, built as for a release */
    release: string;
    /** the same with a clock that tests can move, and no site baked in */
    extension: string;
    /** for Firefox, where a test can't drive the permission: the demo's host is baked in */
    firefoxExtension: string;
  }
}

export default function setup({ provide }: TestProject): void {
  provide('chromium', findChromium());
  provide('firefox', findFirefox());
  const out = '.output/tested';
  provide('release', build({ browser: 'chrome', out }));
  provide('extension', build({ browser: 'chrome', movableClock: true, out }));
  provide('firefoxExtension', build({ browser: 'firefox', movableClock: true, sites: ['http://127.0.0.1'], out }));
}
