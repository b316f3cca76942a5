/** One concern on its way: each form seen, answered and completed, each escalation told of. */
import type { Frame, Page } from 'puppeteer';
import { expect } from 'vitest';
import { filedWords } from '#pathway/record-words.ts';
import type { Field } from '#pathway/steps/field.ts';
import { STEP } from '#pathway/steps.ts';
import { faultsIn } from './axe.ts';
import type { FILLS } from './fills.ts';
import { click, lines, pressButton, shows } from './panel.ts';
import { type Fill, fill, record } from './steps.ts';

/** Opens a step, sees every question that is asked from the start and where it is filed, answers, and completes it. */
export async function completeStep(surface: Page | Frame, step: keyof typeof FILLS, answers: Fill): Promise<void> {
  await pressButton(surface, `Open ${step}`);
  await surface.waitForSelector('.foot');
  const asked = (await lines(surface)).join('\n');
  // Early warning signs are folded away; what hangs on another answer is asked only then.
  const fields: readonly Field[] = STEP[step].fields;
  expect(fields.filter(({ label }) => asked.includes(label))).toEqual(fields.filter(({ when, kind }) => !when && kind !== 'ticks'));
  expect(asked).toContain(filedWords(STEP[step]));
  expect(await faultsIn(surface)).toEqual([]);
  await fill(surface, answers);
  expect(await faultsIn(surface)).toEqual([]);
  await pressButton(surface, `Complete step ${step}`);
  await shows(surface, `Step ${step} is complete.`);
}

/** Records who was told of the escalation with these words, which is red until then. */
export async function tellOf(panel: Page, trigger: string, facts: readonly string[]): Promise<void> {
  await shows(panel, 'Plainly has told nobody.');
  for (const words of [trigger, ...facts]) await shows(panel, words);
  expect(await faultsIn(panel)).toEqual([]);
  await record(panel, 'Record who was told', { who: 'Ruth, Registered Manager', how: 'By phone' }, 'Record who was told');
  await panel.waitForFunction((words) => !document.body.innerText.includes(words), { polling: 50 }, trigger);
}

/** Presses the button that says what it is about only to those who hear it. */
export async function pressNamed(panel: Page, name: string): Promise<void> {
  await click(() => panel.waitForSelector(`button[aria-label="${name}"]`));
}
