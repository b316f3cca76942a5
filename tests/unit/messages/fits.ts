/** One message that fits of each kind: what may be said at all. */
import { record } from '../pathway/given.ts';

const ID = '6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';
const facts = { behaviour: true, initiator: false, presentation: false, where: true, when: false };
export const passage = { quote: 'Raj hit Tom.', prompts: [], facts, people: ['Raj', 'Tom'] };

export const FITS: Record<'guest' | 'page' | 'panel', { type: string; [field: string]: unknown }[]> = {
  guest: [
    { type: 'site-fields' },
    { type: 'note-field-focused' },
    { type: 'roster' },
    { type: 'record-passage', passage },
    { type: 'dismiss', rule: 'r', kind: 'label', quote: 'q', reason: 'joking', people: ['Tom'] },
    { type: 'undo-dismissal', dismissal: 'd:1' },
    { type: 'open-beside' },
    { type: 'panel-framed', ticket: ID, nonce: 'a0'.repeat(16) },
    { type: 'panel-moved' },
    { type: 'stood-down', why: 'removed' },
  ],
  page: [
    { type: 'stop' },
    { type: 'roster-changed' },
    { type: 'open-card', step: -1 },
    { type: 'open-panel', ticket: ID },
    { type: 'put-into-note', text: 'Words.' },
    { type: 'read-facts' },
    { type: 'close-panel' },
    { type: 'record-note' },
  ],
  panel: [
    { type: 'page-opened' },
    { type: 'frame-opened', nonce: 'a0'.repeat(16) },
    { type: 'panel-opened', ticket: ID },
    { type: 'identify-concern', ticket: ID, identified: '2026-11-24T12:36:00Z' },
    { type: 'keep-draft', concern: ID, form: '2.1', values: {} },
    { type: 'complete-step', concern: ID, step: '1.1', record },
    { type: 'record', concern: ID, what: { kind: 'reopened', reason: 'A new incident was reported.' } },
    { type: 'put-into-note', ticket: ID, concern: ID, step: '1.2', text: 'Words.' },
    { type: 'read-facts', ticket: ID },
    { type: 'close-panel', ticket: ID },
    { type: 'open-beside', ticket: ID },
    { type: 'undo-dismissal', dismissal: 'd:1' },
    { type: 'join-events', file: '{}', code: '' },
    { type: 'record-note', tabId: 7 },
  ],
};
