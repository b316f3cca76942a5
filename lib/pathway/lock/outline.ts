import type { Event, Happening } from '../events.ts';
import { STEP } from '../steps.ts';
import type { Field } from '../steps/field.ts';
import type { StepRecord } from '../steps/schema.ts';

/** What stands where words were: long enough for every field that asks for a sentence. */
const LOCKED = 'Locked with the managers.';

/**
 * What the clocks need of an event and nothing else: which step, when, and the answers that start, end or move a clock.
 * No name, no word that a person wrote, no place and no kind of abuse. The clocks of a concern are the same from its
 * outlines as from its events.
 */
export const outlineOf = (event: Event): Event => ({ ...event, by: event.by && { role: event.by.role, name: LOCKED }, what: outlined(event.what) });

function outlined(what: Happening): Happening {
  switch (what.kind) {
    case 'step-completed':
      return { ...what, record: recordOutline(what.step, what.record), ...(what.late && { late: LOCKED }) } as Happening;
    case 'step-corrected':
      return { ...what, record: recordOutline(what.step, what.record), reason: LOCKED, ...(what.second && { second: nobody(what.second) }) } as Happening;
    case 'concern-identified':
      return { ...what, origin: null };
    case 'people-changed':
      return { ...what, reason: LOCKED, people: what.people.map(({ role }, index) => ({ role, reference: numbered(index) })) };
    case 'step-not-applicable':
      return { ...what, reason: LOCKED, second: nobody(what.second) };
    case 'recorded-in-error':
      return { ...what, reason: LOCKED, ...(what.second && { second: nobody(what.second) }) };
    case 'note-written':
    case 'development':
    case 'review-done':
    case 'chronology-checked':
    case 'receipt-confirmed':
    case 'action-agreed':
    case 'action-completed':
    case 'added-task-done':
    case 'pack-taken':
    case 'audit-noted':
      return { ...what, text: LOCKED };
    case 'controls-checked':
      return { ...what, ...(what.missing && { missing: LOCKED }) };
    case 'escalated':
    case 'action-cancelled':
    case 'reopened':
    case 'concluded':
    case 'audit-judged':
      return { ...what, reason: LOCKED };
    case 'told':
      return { ...what, who: LOCKED, toldBy: LOCKED, how: LOCKED };
    case 'prompt-dismissed':
      return { kind: what.kind, rule: what.rule, promptKind: what.promptKind, quote: LOCKED, reason: LOCKED };
    case 'earlier-sign-linked':
      return { kind: what.kind, sign: what.sign, at: what.at, quote: LOCKED, effects: [] };
    case 'audit-signed':
      return { ...what, figures: [], ...(what.late && { late: LOCKED }) };
    case 'audit-restated':
      return { ...what, figures: [], reason: LOCKED };
    case 'audit-reviewed':
      return { ...what, meeting: LOCKED, decisions: LOCKED };
    case 'audit-task-done':
      return { ...what, how: LOCKED };
    case 'pattern-decided':
      return { ...what, about: [LOCKED], reason: LOCKED };
    case 'handover-signed':
      return { kind: what.kind, as: what.as, shift: what.shift, at: what.at, listed: what.listed };
    case 'concern-removed':
      return { ...what, reason: LOCKED, second: nobody(what.second) };
    case 'concern-viewed':
    case 'exported':
    case 'entries-missing':
    case 'dismissal-undone':
    case 'stabilised-signed':
    case 'due-passed':
    case 'due-acknowledged':
    case 'clock-moved-back':
      return what;
  }
}

const nobody = <W extends { name: string }>(who: W): W => ({ ...who, name: LOCKED });
const numbered = (index: number): string => `Person ${index + 1}`;

const recordOutline = (step: keyof typeof STEP, record: object): object =>
  Object.fromEntries(STEP[step].fields.flatMap((field) => (field.id in record ? [[field.id, valueOutline(field, (record as StepRecord)[field.id])]] : [])));

/** Choices that start a clock or an escalation: whether the threshold is met, and a marked imbalance of power. */
const FOR_CLOCKS: readonly string[] = ['threshold', 'power'];

/** Answers and times stay; words, people and kinds of abuse go. */
function valueOutline(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'sentence':
    case 'line':
      return LOCKED;
    case 'choices':
      return ['unknown'];
    case 'ticks':
      return [];
    case 'actions':
      return (value as { text: string }[]).map((action) => ({ ...action, text: LOCKED }));
    case 'people':
      return (value as { role: string }[]).map(({ role }, index) => ({ role, reference: numbered(index) }));
    case 'initiator':
      return { by: 'unclear' };
    case 'choice':
      return FOR_CLOCKS.includes(field.id) || !('unknown' in field.options) ? value : 'unknown';
    case 'yes-no-unknown':
    case 'count':
    case 'rate':
    case 'instant':
    case 'day':
    case 'when-occurred':
      return value;
  }
}
