import { createElement } from '../own-document.ts';

/** The few ways in which elements of the overlay are made: words are set as text, never read as markup. */

/** An element with a class and words. */
export function say<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, words = ''): HTMLElementTagNameMap[Tag] {
  const element = createElement(tag);
  element.className = className;
  element.textContent = words;
  return element;
}

/** A button. It acts on a person's press alone: a click that a script made is not heard. */
export function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const made = say('button', className, words);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
}
