/** What a person does in a page of Plainly: press, choose, write. Works on the panel's frame and on a page alike. */
import type { ElementHandle, Frame, Page } from 'puppeteer';

type Surface = Frame | Page;

/** Waits for a button with these words, brings it into view and clicks it. */
export async function pressButton(surface: Surface, words: string): Promise<void> {
  await click(() => surface.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}" and not(@disabled)])`));
}

/** Ticks or picks the choice with these words. */
export async function pick(surface: Surface, words: string): Promise<void> {
  await click(() => surface.waitForSelector(`::-p-xpath(//label[contains(@class,"choice") and normalize-space()="${words}"])`));
}

/** Writes into the field with this id, key by key. */
export async function write(surface: Surface, id: string, words: string): Promise<void> {
  const field = await click(() => surface.waitForSelector(`#${id}`));
  await field.type(words);
}

/** Waits until the surface shows these words. */
export async function shows(surface: Surface, words: string): Promise<void> {
  await surface.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
}

/** All words on the surface, one line each, without empty lines. */
export const lines = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() => document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean));

/**
 * Brings something into view and clicks it. A list that was just written anew has another button in the same place: then
 * that one is meant, as it is for a person.
 */
export async function click(find: () => Promise<ElementHandle | null>): Promise<ElementHandle> {
  for (let again = 0; ; again += 1) {
    const found = await find();
    if (!found) throw new Error('There is nothing to press.');
    try {
      await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await found.click();
      return found;
    } catch (error) {
      if (again === 20 || !String(error).includes('detached')) throw error;
    }
  }
}

export interface Answers {
  people: readonly { reference: string; role: string }[];
  place: string;
  behaviour: string;
  startedBy: string;
  presentation: string;
  safety: string;
}

/** Says who is at this desk. */
export async function sayWho(panel: Surface, role: string, name: string): Promise<void> {
  await panel.waitForSelector('#desk-role');
  await panel.select('#desk-role', role);
  await write(panel, 'desk-name', name);
  await pressButton(panel, 'Continue');
}

/** Fills the form of step 1.1, as somebody would who did not see when it happened. */
export async function fillFirstRecord(panel: Surface, answers: Answers): Promise<void> {
  for (const [index, { reference, role }] of answers.people.entries()) {
    const field = `people-${index}-reference`;
    await panel.waitForSelector(`#${field}`);
    if (!(await panel.$eval(`#${field}`, (input) => (input as HTMLInputElement).value))) await write(panel, field, reference);
    await panel.select(`#people-${index}-role`, role);
  }
  await pick(panel, 'Not known');
  await write(panel, 'place', answers.place);
  await write(panel, 'behaviour', answers.behaviour);
  await pick(panel, answers.startedBy);
  await write(panel, 'presentation', answers.presentation);
  await write(panel, 'safety', answers.safety);
}

/** Sets a time and a date of the UK's wall clock in the fields of a “when”, as the browser's own picker does. */
export async function setWhen(panel: Surface, id: string, at: Temporal.Instant): Promise<void> {
  const wall = at.toZonedDateTimeISO('Europe/London');
  await panel.waitForSelector(`#${id}`);
  await panel.$eval(
    `#${id}`,
    (time, values) => {
      const date = time.closest('.when')?.querySelector('input[type="date"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      for (const [input, value] of [[time, values.time], [date, values.date]] as const) {
        set?.call(input, value);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { time: wall.toPlainTime().toString({ smallestUnit: 'minute' }), date: wall.toPlainDate().toString() },
  );
}

/** What stands in every field of a form, by its id. */
export const valuesIn = (panel: Surface): Promise<Record<string, string>> =>
  panel.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLInputElement>('input[id], select[id], textarea[id]')].map(({ id, value }) => [id, value])));
