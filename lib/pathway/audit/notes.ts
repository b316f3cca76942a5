import type { Event, EventOf } from '../events.ts';
import type { Figure } from './figure.ts';

/** What an auditor asked or noted of one thing behind a figure, and what was answered. */
export interface AuditNote {
  event: string;
  concern: string;
  what: EventOf<'audit-noted'>['what'];
  recorded: string;
  /** who wrote it, as it stands with every entry of the record */
  by: Event['by'];
}

/** The notes of one audit, in sequence; what was marked as recorded in error is none. */
export function notesOf(audit: string, events: readonly Event[]): AuditNote[] {
  const withdrawn = new Set(events.map(({ what }) => (what.kind === 'recorded-in-error' ? what.event : '')));
  return events.flatMap(({ id, concern, what, recorded, by }): AuditNote[] => (what.kind === 'audit-noted' && what.audit === audit && concern && !withdrawn.has(id) ? [{ event: id, concern, what, recorded, by }] : []));
}

const AS = { question: 'Question', note: 'Note', answer: 'Answer' } as const;

/** The figures with what was asked and noted of each thing, in words: so it is signed with them. */
export function withNotes(figures: readonly Figure[], audit: string, events: readonly Event[]): Figure[] {
  const notes = notesOf(audit, events);
  if (!notes.length) return [...figures];
  return figures.map((figure) => ({
    ...figure,
    items: figure.items.map((item) => ({ ...item, notes: notes.filter(({ concern, what }) => concern === item.concern && what.figure === figure.id && what.item === item.id).map(({ what }) => `${AS[what.as]}: ${what.text}`) })),
  }));
}

/** Questions that nobody has answered. */
export const openQuestions = (notes: readonly AuditNote[]): AuditNote[] =>
  notes.filter(({ event, what }) => what.as === 'question' && !notes.some((other) => other.what.as === 'answer' && other.what.to === event));
