import type { Finding } from '#language/types.ts';

/**
 * What a person put aside in a note: rule and phrase, for as long as this field holds this note. It is kept by the
 * element, so that it holds when the focus comes back, and goes with it.
 */
export class PutAside {
  readonly #notes = new WeakMap<Element, Set<string>>();

  add(field: Element, finding: Finding): void {
    const phrases = this.#notes.get(field) ?? new Set();
    phrases.add(keyOf(finding));
    this.#notes.set(field, phrases);
  }

  takeBack(field: Element, finding: Finding): void {
    this.#notes.get(field)?.delete(keyOf(finding));
  }

  /** The findings that still speak. An empty field is the beginning of another note: nothing is put aside in it. */
  spare(field: Element, text: string, findings: readonly Finding[]): Finding[] {
    if (!text.trim()) this.#notes.delete(field);
    const phrases = this.#notes.get(field);
    return phrases ? findings.filter((finding) => !phrases.has(keyOf(finding))) : [...findings];
  }
}

const keyOf = ({ rule, quote }: Finding): string => `${rule}\n${quote.toLowerCase().replace(/\s+/g, ' ')}`;
