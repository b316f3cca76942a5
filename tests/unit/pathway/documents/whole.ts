import type { Source } from '#pathway/documents/document.ts';
import type { Event } from '#pathway/events.ts';
import { at } from '../given.ts';
import { aware, concernOf, step, that } from '../told.ts';

/** A concern with something in every document. */
export const wholeEvents = (): Event[] => [
  aware(),
  step('10:05', '1.1'),
  step('10:15', '1.2'),
  that('10:20', { kind: 'told', escalation: 'none', who: 'Ruth', toldBy: 'Ana', how: 'by telephone', at: '2026-11-24T10:18:00Z' }),
  step('11:00', '1.3'),
  step('11:10', '1.4'),
  step('11:30', '2.1'),
  that('11:40', { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody in the lounge' }),
  that('12:00', { kind: 'controls-checked', inPlace: 'yes' }),
  step('12:10', '2.2'),
  step('12:20', '2.3'),
  step('12:30', '2.4'),
  step('16:10', '3.1'),
  step('16:20', '3.2'),
  that('16:30', { kind: 'development', occurred: '2026-11-24T09:00:00Z', about: 'supervision-change', text: 'One more at meals.' }),
  that('16:40', { kind: 'chronology-checked', check: 'sequence', text: 'In order.' }),
  step('16:50', '3.3'),
  step('17:00', '3.4'),
];

export const sourceOf = (...events: Event[]): Source => ({ concern: concernOf(...events), events, now: at('2026-11-24T18:00:00Z') });
