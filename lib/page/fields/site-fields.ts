import type { FieldDecision } from '#messages/site-fields.ts';

/**
 * What people said of this site's fields, as the background told this document. The starter asks for it, once; it stands
 * on the isolated world's global, where the reader finds it too and the page does not.
 */
interface Known {
  decisions?: readonly FieldDecision[];
  listeners: Set<() => void>;
}

const KEY = Symbol.for('plainly site fields');
const world = globalThis as unknown as Record<symbol, Known | undefined>;

const known = (): Known => (world[KEY] ??= { listeners: new Set() });

/** `undefined` until it is known: then nothing is read yet. */
export const decisions = (): readonly FieldDecision[] | undefined => known().decisions;

export function keepDecisions(told: readonly FieldDecision[]): void {
  known().decisions = told;
  for (const heard of known().listeners) heard();
}

/** Calls back when the list came, or came anew, until the signal is aborted. */
export function onDecisions(signal: AbortSignal, heard: () => void): void {
  const { listeners } = known();
  listeners.add(heard);
  signal.addEventListener('abort', () => listeners.delete(heard), { once: true });
}

/** The site was taken away: what comes later asks anew. */
export function forgetDecisions(): void {
  delete world[KEY];
}
