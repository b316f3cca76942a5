import { ukTimeLabel } from '#time/words.ts';
import { ADDED_TASKS } from './added-tasks.ts';
import { FIGURES } from './audit/figure.ts';
import { DEVELOPMENTS } from './developments.ts';
import { type Answered, answered } from './documents/answered.ts';
import type { EventOf, Happening } from './events.ts';
import { DETAILS } from './measures/details.ts';
import { PERSON_ROLES } from './people.ts';
import { STEP, type Step, type StepId } from './steps.ts';

/** An entry of the chronology in words: one line, and what was said with it. */
export interface EntryWords {
  title: string;
  details: readonly Answered[];
}

/** @param now what days are told from: "yesterday 16:00" */
export function entryWords(what: Happening, now: Temporal.Instant): EntryWords {
  const title = (words: string, ...details: (Answered | null)[]): EntryWords => ({ title: words, details: details.filter((each) => each !== null) });
  switch (what.kind) {
    case 'concern-identified':
      return title('Staff became aware', what.origin && said('In the note', what.origin.quote));
    case 'step-completed':
      return title(`Step ${what.step} complete: ${STEP[what.step].title}`, ...answered(STEP[what.step], what.record, now), what.late ? said('Why it was late', what.late) : null);
    case 'step-corrected':
      return title(`Step ${what.step} corrected: ${STEP[what.step].title}`, said('Why', what.reason), ...answered(STEP[what.step], what.record, now), what.second ? said('Second person', `${what.second.name}, ${what.second.role}`) : null);
    case 'step-not-applicable':
      return title(`Not applicable: ${clockWords(what)}`, said('Why', what.reason), said('Second person', `${what.second.name}, ${what.second.role}`));
    case 'recorded-in-error':
      return title('An entry was marked as recorded in error', said('Why', what.reason));
    case 'note-written':
      return title('Facts were put into the note', said('Words', what.text));
    case 'people-changed':
      return title('People and their parts changed', said('People', what.people.map(({ reference, role }) => `${reference}: ${PERSON_ROLES[role]}`).join('; ')), said('Why', what.reason));
    case 'development':
      return title(DEVELOPMENTS[what.about], said('What', what.text));
    case 'controls-checked':
      return title(what.inPlace === 'yes' ? 'Protection plan checked: in place' : 'Protection plan checked: not in place', what.missing ? said('Missing', what.missing) : null);
    case 'review-done':
      return title('Daily review of the follow-up plan', said('Found', what.text));
    case 'chronology-checked':
      return title(`Chronology checked: ${what.check}`, said('Found', what.text));
    case 'receipt-confirmed':
      return title(what.confirmed ? 'The authority has the referral' : 'Receipt of the referral not confirmed', said(what.confirmed ? 'Who and how' : 'Why not', what.text));
    case 'escalated':
      return title(`Escalated to ${what.to.join(' and ')}`, said('Why', what.reason));
    case 'told':
      return title(`${what.who} was told`, said('By', what.toldBy), said('How', what.how), said('When', ukTimeLabel(Temporal.Instant.from(what.at), now)));
    case 'action-agreed':
      return title('Action agreed', said('What', what.text), said('Who', what.owner), said('By', ukTimeLabel(Temporal.Instant.from(what.due), now)));
    case 'action-completed':
      return title('Action complete', said('Done', what.text));
    case 'action-cancelled':
      return title('Action cancelled', said('Why', what.reason));
    case 'added-task-done':
      return title(`${ADDED_TASKS[what.task].title}: ${what.outcome === 'done' ? 'done' : 'not needed'}`, what.person ? said('For', what.person) : null, said('What', what.text));
    case 'stabilised-signed':
      return title(`Stabilised: signed by the ${what.as}`);
    case 'reopened':
      return title('Reopened', said('Why', what.reason));
    case 'concluded':
      return title(what.how === 'enquiry-ended' ? 'Concluded: the authority’s enquiry has ended' : 'Concluded: not referred', said('Why', what.reason));
    case 'earlier-sign-linked':
      return title('Earlier sign, in a note of that time', said('In the note', what.quote), what.dayOnly ? said('Time', 'The note has a date and no time') : null, what.place ? said('Where', what.place) : null, what.effects.length ? said('What its words do', what.effects.join('; ')) : null);
    case 'due-passed':
      return title(`Time ran out: ${clockWords(what)}`);
    case 'audit-judged':
      return title(`Audit: ${judgedWords(what.about)}`, said('Why', what.reason));
    case 'audit-noted':
      return title(`Audit: ${{ question: 'a question', note: 'a note', answer: 'an answer' }[what.as]}`, said('About', FIGURES[what.figure]), said('Words', what.text));
    case 'audit-signed':
    case 'audit-restated':
    case 'audit-reviewed':
    case 'audit-task-done':
    case 'concern-viewed':
    case 'exported':
    case 'entries-missing':
    case 'concern-removed':
    case 'due-acknowledged':
    case 'clock-moved-back':
    case 'prompt-dismissed':
    case 'dismissal-undone':
    case 'handover-signed':
    case 'pattern-decided':
    case 'pack-taken':
      return title('Kept by Plainly');
  }
}

function judgedWords(about: EventOf<'audit-judged'>['what']['about']): string {
  switch (about.is) {
    case 'delayed-recognition':
      return about.delayed ? 'it was recognised late' : 'it was not recognised late';
    case 'targeting-detail':
      return about.missing.length ? `the first record misses ${about.missing.map((each) => DETAILS[each].toLocaleLowerCase('en-GB')).join(', ')}` : 'the wording of the first record is exact';
    case 'chronology-gap':
      return about.cause === 'none' ? 'the correction mended no gap of the chronology' : `the chronology was corrected for ${{ gap: 'a gap', order: 'an order', source: 'a source' }[about.cause]}`;
  }
}

const said = (label: string, text: string): Answered => ({ label, text });

/** A step or a clock beside it, as people call it: "2.1 Check that the plan is in place". */
function clockWords({ step, obligation = step }: { step: StepId; obligation?: string | undefined }): string {
  const own: Step = STEP[step];
  const [clock] = obligation.split('/');
  return `${step} ${own.beside?.find(({ id }) => id === clock)?.title ?? own.title}`;
}
