/** The limit of a name on the wire, in characters. */
const NAME_LENGTH = 80;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
/** What a person has typed or chosen is no name. */
const NOT_WORDS = 'textarea, input, select, button, script, style, template, [contenteditable]';
/** How far above a field its heading, or the words before it, may stand. */
const LEVELS = 3;
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** What a field is called, for the eyes: its label, what it says to screen readers, the heading above, its placeholder, or the words before it. */
export function fieldName(field: Element): string {
  const found =
    wordsOf(labelOf(field)) ||
    labelledBy(field) ||
    clean(field.getAttribute('aria-label') ?? '') ||
    headingAbove(field) ||
    clean(field.getAttribute('placeholder') ?? field.getAttribute('data-placeholder') ?? '') ||
    wordsBefore(field);
  return found.length > NAME_LENGTH ? `${found.slice(0, NAME_LENGTH - 1).trimEnd()}…` : found;
}

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

const treeOf = (field: Element): ParentNode => field.getRootNode() as Document | ShadowRoot;

/** The label around a field, or the one that points at it. */
function labelOf(field: Element): Element | null {
  const pointing = field.id ? [...treeOf(field).querySelectorAll('label[for]')].find((label) => label.getAttribute('for') === field.id) : undefined;
  return pointing ?? field.closest('label');
}

function labelledBy(field: Element): string {
  const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  return clean(ids.map((id) => wordsOf([...treeOf(field).querySelectorAll('[id]')].find((one) => one.id === id))).join(' '));
}

/** The last heading before the field, or the legend of its group, in the boxes nearest to it. */
const headingAbove = (field: Element): string =>
  before(field, (node) => (isElement(node) ? wordsOf(node.matches(HEADINGS) ? node : [...node.querySelectorAll(HEADINGS)].at(-1)) : ''));

/** A table's cell, a definition's term, or any other few words that stand just before the field. */
const wordsBefore = (field: Element): string =>
  before(field, (node) => {
    const words = isElement(node) ? wordsOf(node) : node.nodeType === TEXT_NODE ? clean(node.nodeValue ?? '') : '';
    return words.length > NAME_LENGTH ? '' : words;
  });

/** The first words that something before the field gives, the nearest first. */
function before(field: Element, words: (node: Node) => string): string {
  let at: Element | null = field;
  for (let level = 0; at && level < LEVELS; level++) {
    for (let sibling = at.previousSibling; sibling; sibling = sibling.previousSibling) {
      const found = words(sibling);
      if (found) return found;
    }
    at = at.parentElement;
  }
  return '';
}

/** The words in an element without those that somebody typed. */
function wordsOf(element: Element | null | undefined): string {
  if (!element || element.matches(NOT_WORDS)) return '';
  let words = '';
  for (const node of element.childNodes) {
    if (isElement(node)) words += ` ${wordsOf(node)}`;
    else if (node.nodeType === TEXT_NODE) words += node.nodeValue ?? '';
  }
  return clean(words);
}

const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();
