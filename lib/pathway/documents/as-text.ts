import { type Document, NOT_RECORDED } from './document.ts';

/** A document as plain text, for the clipboard: headings in their own lines, one line an entry. */
export function asText({ title, sections }: Document): string {
  const parts = sections.map(({ heading, entries }) => [heading, ...(entries.length ? entries.map(({ label, text }) => `${ended(label)} ${text.replaceAll(/\s+/gu, ' ').trim()}`) : [NOT_RECORDED])].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}

/** A question keeps its mark, a label gets its colon. */
const ended = (label: string): string => (/[?.!:]$/u.test(label) ? label : `${label}:`);
