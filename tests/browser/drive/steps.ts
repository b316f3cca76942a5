/** A person at the forms of the pathway: opens, answers, completes, reads what comes next. */
import type { ElementHandle, Frame, Page } from 'puppeteer';
import { lines, pressButton, shows } from './panel.ts';

type Surface = Frame | Page;

/** What is answered, by field: words, a choice, several ticks, or a time. */
export type Fill = Record<string, string | readonly string[] | Temporal.Instant>;

/** Answers one field of the open form, as a person does: types, picks or sets. */
export async function answer(surface: Surface, field: string, given: Fill[string]): Promise<void> {
  const id = `f-${field}`;
  const found = await surface.waitForSelector(`[id="${id}"]`);
  if (!found) throw new Error(`There is no field ${field}.`);
  if (given instanceof Temporal.Instant) return setTime(found, given);
  if (typeof given !== 'string') {
    for (const words of given) await choose(found, words);
    return undefined;
  }
  const kind = await found.evaluate((element) => element.localName);
  if (kind === 'select') {
    const value = await found.evaluate((list, words) => [...(list as HTMLSelectElement).options].find(({ text }) => text === words)?.value ?? '', given);
    if (!value) throw new Error(`“${given}” is not in the list.`);
    await found.select(value);
  } else if (kind === 'textarea' || (kind === 'input' && (await found.evaluate((input) => (input as HTMLInputElement).type === 'text')))) {
    await press(found);
    await found.evaluate((written) => (written as HTMLInputElement).select());
    await found.type(given);
  } else await choose(found, given);
  return undefined;
}

/** Presses the choice with these words beside the one that has the field's id. */
async function choose(first: ElementHandle, words: string): Promise<void> {
  const label = await first.evaluateHandle((element, wanted) => [...(element.closest('.field')?.querySelectorAll('.choice') ?? [])].find((choice) => choice.textContent?.trim() === wanted) ?? null, words);
  const found = label.asElement() as ElementHandle | null;
  if (!found) throw new Error(`“${words}” can’t be chosen here.`);
  await press(found);
}

async function press(element: ElementHandle): Promise<void> {
  await element.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await element.click();
}

/** Sets time and date of the UK's wall clock, as the browser's own picker does. */
async function setTime(time: ElementHandle, at: Temporal.Instant): Promise<void> {
  const wall = at.toZonedDateTimeISO('Europe/London');
  await time.evaluate(
    (input, values) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const date = input.closest('.when')?.querySelector('input[type="date"]');
      for (const [part, value] of [[input, values.time], [date, values.date]] as const) {
        set?.call(part, value);
        part?.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { time: wall.toPlainTime().toString({ smallestUnit: 'minute' }), date: wall.toPlainDate().toString() },
  );
}

/** Answers every field. */
export async function fill(surface: Surface, answers: Fill): Promise<void> {
  for (const [field, given] of Object.entries(answers)) await answer(surface, field, given);
}

/** What stands in the line of a step after its title: the clock's words, then who, by which clock and why. */
export async function clockOf(surface: Surface, title: string): Promise<string[]> {
  await shows(surface, title);
  const all = await lines(surface);
  const at = all.indexOf(title);
  return all.slice(at + 1, at + 3);
}

/** Opens the folded lists of what is done and of what else can be recorded. */
export const unfold = (surface: Surface): Promise<void> => surface.evaluate(() => document.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));

/** Opens a short form of a concern and answers it. */
export async function record(surface: Surface, opens: string, answers: Fill, button: string): Promise<void> {
  // The list comes in two steps after a form; what was unfolded before it is there stays folded.
  await surface.waitForSelector(`::-p-xpath(//button[normalize-space()="${opens}"])`);
  await unfold(surface);
  await pressButton(surface, opens);
  await surface.waitForSelector('.foot');
  await fill(surface, answers);
  await pressButton(surface, button);
  await surface.waitForSelector('#work-title', { hidden: true });
}

/** Somebody else sits down at this desk. */
export async function sitDown(surface: Surface, role: string): Promise<void> {
  await pressButton(surface, 'Change');
  await surface.waitForSelector('#desk-role');
  await surface.select('#desk-role', role);
  await pressButton(surface, 'Continue');
  await surface.waitForSelector('#desk-role', { hidden: true });
}
