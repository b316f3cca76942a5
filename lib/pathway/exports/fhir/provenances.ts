import type { Concern } from '../../concern.ts';
import { chronology, type Entry } from '../../chronology.ts';
import { whoWords } from '../../documents/document.ts';
import { entryWords } from '../../entry-words.ts';
import type { Event } from '../../events.ts';
import { fhirId, moment, type Reference, type Resource, type Words } from './resource.ts';

interface Provenance extends Resource {
  target: Reference[];
  occurredDateTime: string;
  recorded: string;
  activity: Words;
  reason?: Words[];
  agent: [{ type: Words; role?: Words[]; who: Reference }];
}

/**
 * The chronology: each entry with when it happened, when it was written down, by whom, and its words. It points at the
 * form that it completed or corrected, and else at the concern.
 * @param forms the events of which there is a form
 */
export const provenancesOf = (concern: Concern, events: readonly Event[], forms: ReadonlySet<string>, now: Temporal.Instant): Provenance[] =>
  chronology(events).map((entry) => provenanceOf(concern, entry, forms, now));

function provenanceOf({ id }: Concern, { event, occurred, recorded, by, what, inError }: Entry, forms: ReadonlySet<string>, now: Temporal.Instant): Provenance {
  const form = what.kind === 'step-corrected' ? what.of : event;
  const { title, details } = entryWords(what, now);
  const reason = [...details.map(({ label, text }) => `${label}: ${text}`), ...(inError ? [`Recorded in error: ${inError.reason}`] : [])];
  return {
    resourceType: 'Provenance',
    id: fhirId('entry', event),
    target: [{ reference: forms.has(form) ? `QuestionnaireResponse/${fhirId(form)}` : `Task/${fhirId(id)}` }],
    occurredDateTime: moment(occurred),
    recorded: moment(recorded),
    activity: { text: title },
    ...(reason.length && { reason: reason.map((text) => ({ text })) }),
    agent: [by ? { type: { text: 'author' }, role: [{ text: by.role }], who: { display: whoWords(by) } } : { type: { text: 'assembler' }, who: { display: 'Plainly, which noticed it by itself' } }],
  };
}
