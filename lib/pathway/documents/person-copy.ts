import type { Dismissal } from '../dismissals.ts';
import { STEP_IDS } from '../steps.ts';
import { concernSection, type Document, peopleSection, section, type Section, type Source, stepSections, timeWords, whoWords } from './document.ts';
import * as part from './parts.ts';
import { redact } from './redact.ts';

/** Times are told as from two years later, so that each has its whole date. */
const FAR = 24 * 731;

/**
 * All that is held about one adult, a document for each concern that they are in: every step, everything that was added
 * and the whole chronology. Other adults' names are taken out as `redact` can.
 * @param reference as it was written; compared without regard to capitals and spaces around it
 */
export function personCopies(reference: string, sources: readonly Source[], dismissed: readonly Dismissal[]): Document[] {
  const concerns = sources.flatMap((source) => {
    const subject = source.concern.people.find((person) => same(person.reference, reference));
    return subject ? [redact(whole({ ...source, now: source.now.add({ hours: FAR }) }), source.concern.people, subject.reference)] : [];
  });
  const [first] = sources;
  const put = dismissed.filter(({ quote }) => quote.toLocaleLowerCase('en-GB').includes(reference.trim().toLocaleLowerCase('en-GB')));
  const everybody = sources.flatMap(({ concern }) => concern.people);
  return put.length && first ? [...concerns, redact(dismissals(put, first.now.add({ hours: FAR })), everybody, everybody.find((person) => same(person.reference, reference))?.reference ?? reference)] : concerns;
}

const same = (one: string, other: string): boolean => one.trim().toLocaleLowerCase('en-GB') === other.trim().toLocaleLowerCase('en-GB');

function whole(source: Source): Document {
  const sections: Section[] = [
    concernSection(source),
    peopleSection(source),
    ...STEP_IDS.flatMap((id) => stepSections(id, source)),
    part.thresholdSection(source),
    part.indicatorsSection(source),
    part.riskSection(source),
    part.escalationsSection(source),
    part.checksSection(source),
    part.changesSection(source),
    part.actionsSection(source),
    part.agencySection(source),
    part.ownViewSection(source),
    part.chronologyChecksSection(source),
    part.chronologySection(source),
  ];
  return { title: 'What is held', filed: null, sections };
}

const dismissals = (all: readonly Dismissal[], now: Temporal.Instant): Document => ({
  title: 'Marks that were put aside',
  filed: null,
  sections: [section('Words in a note in which the name stands', ...all.map(({ quote, reason, at, by }) => ({ label: timeWords(at, now), text: `${quote} (${reason}) ${whoWords(by)}` })))],
});
