import type { Concern } from '../concern.ts';
import type { Done } from '../concern/steps-done.ts';
import type { Event } from '../events.ts';
import { PERSON_ROLES } from '../people.ts';
import { STEP, type StepId } from '../steps.ts';
import type { Who } from '../who.ts';
import { ukTimeLabel } from '#time/words.ts';
import { type Answered, answered } from './answered.ts';

/** What every document is made from. */
export interface Source {
  concern: Concern;
  /** of this concern */
  events: readonly Event[];
  now: Temporal.Instant;
}

/** A heading with what is recorded under it. Empty is said: "Not recorded". */
export interface Section {
  heading: string;
  entries: readonly Answered[];
}

/** A document as text: what a page shows, a printer prints and the clipboard takes. */
export interface Document {
  title: string;
  /** where the pathway files it; null where it names no store */
  filed: string | null;
  sections: readonly Section[];
}

export const NOT_RECORDED = 'Not recorded';

export const section = (heading: string, ...entries: (Answered | null)[]): Section => ({ heading, entries: entries.filter((each) => each !== null) });

export const whoWords = (by: Who | null): string => (by ? `${by.name}, ${by.role}` : 'Plainly');

export const timeWords = (at: string, now: Temporal.Instant): string => ukTimeLabel(Temporal.Instant.from(at), now);

/** Every completion of a step, oldest first, with its corrections; one empty section where there is none. */
export function stepSections(id: StepId, { concern, now }: Source): Section[] {
  const { records, notApplicable } = concern.steps[id];
  const heading = `${id} ${STEP[id].title}`;
  const [aside] = notApplicable;
  if (!records.length) return [section(heading, aside ? { label: 'Not applicable', text: `${aside.reason} ${whoWords(aside.by)}; second person ${whoWords(aside.second)}` } : null)];
  return (records as readonly Done<object>[]).map((done) =>
    section(
      records.length > 1 ? `${heading}, ${timeWords(done.completed, now)}` : heading,
      ...answered(STEP[id], done.record, now),
      { label: 'Completed', text: `${timeWords(done.completed, now)}, ${whoWords(done.by)}` },
      done.late ? { label: 'Why it was late', text: done.late } : null,
      ...done.corrections.map(({ recorded, by, reason }) => ({ label: `Corrected ${timeWords(recorded, now)}`, text: `${reason} ${whoWords(by)}` })),
    ),
  );
}

export const peopleSection = ({ concern }: Source): Section => section('People', ...concern.people.map(({ reference, role }) => ({ label: reference, text: PERSON_ROLES[role] })));

export const concernSection = ({ concern, now }: Source): Section =>
  section('Concern', { label: 'Staff became aware', text: timeWords(concern.identified, now) }, { label: 'Written down', text: `${timeWords(concern.recorded, now)}, ${whoWords(concern.identifiedBy)}` });
