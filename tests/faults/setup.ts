/** Builds what the fault tests load, in a folder of its own. */
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';

export default function setup({ provide }: TestProject): void {
  provide('chromium', findChromium());
  provide('extension', build({ browser: 'chrome', movableClock: true, out: '.output/faults' }));
}
