import type { Signature } from '#messages/site-fields.ts';
import { drawnOn } from '#sites/drawn.ts';

/** What the page's makers call a field, best first. */
const CALLED = [
  ['name', 'name'],
  ['id', 'id'],
  ['testid', 'data-testid'],
] as const;

/** The parts of a page that a field without a name can be told by. */
const PARTS = 'form, dialog, fieldset, table, section, article, aside, nav, header, footer, main';

/** Which field this is, the same in every record and after every load; nothing of a record and nothing that a person wrote. */
export function signatureOf(field: Element): Signature {
  const key = keyOf(field);
  // What was folded or has no name at all may stand here several times.
  const place = key.includes('#') || key.includes(' in=') ? peersOf(field).filter((peer) => keyOf(peer) === key).indexOf(field) : 0;
  return place > 0 && place < 999 ? `${key} ~${place + 1}` : key;
}

function keyOf(field: Element): string {
  for (const [by, attribute] of CALLED) {
    const value = folded(field.getAttribute(attribute) ?? '');
    if (value) return `${kindOf(field)} ${by}=${value}`;
  }
  return `${kindOf(field)} in=${field.closest(PARTS)?.localName ?? 'page'}`;
}

const kindOf = ({ localName }: Element): 'textarea' | 'input' | 'editor' => (localName === 'textarea' || localName === 'input' ? localName : 'editor');

/** Everything of the same kind in the field's own tree. */
function peersOf(field: Element): Element[] {
  const kind = kindOf(field);
  const alike = kind === 'editor' ? (drawnOn(field)?.surface ?? '[contenteditable]:not([contenteditable="false"])') : kind;
  return [...(field.getRootNode() as Document | ShadowRoot).querySelectorAll(alike)];
}

/**
 * A name without what may change with the record or the load: numbers and the random parts of ids become "#". Empty where
 * that leaves too little of it, or where it is not a name as makers of pages give them.
 */
export function folded(name: string): string {
  const short = name.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu, '#').replace(/[A-Za-z0-9]*\d[A-Za-z0-9]*/gu, foldedPart);
  return /^[A-Za-z_#.:$[\]-]{2,80}$/u.test(short) && /[A-Za-z]{2}/u.test(short) ? short : '';
}

/** "note12" is "note#" and "line2text" is "line#text"; "k3j2h4" and "r1a" are as random as they look. */
function foldedPart(part: string): string {
  const { before, after } = /^(?<before>[A-Za-z]*)\d+(?<after>[A-Za-z]*)$/u.exec(part)?.groups ?? {};
  return before === undefined || after === undefined || (after && after.length < 3) ? '#' : `${before}#${after}`;
}
