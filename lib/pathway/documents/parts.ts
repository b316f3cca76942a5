import { ALONE, type AloneIndicator, type Indicator, INDICATORS } from '../concern/indicators.ts';
import { chronology } from '../chronology.ts';
import { entryWords } from '../entry-words.ts';
import { recordedLate } from '../gaps.ts';
import type { Answered } from './answered.ts';
import { section, type Section, type Source, timeWords, whoWords } from './document.ts';

/** Parts that more than one document has. */
export const checksSection = ({ concern, now }: Source): Section =>
  section('Is the plan in place?', ...concern.controls.map(({ recorded, by, inPlace, missing }) => ({ label: timeWords(recorded, now), text: `${inPlace ? 'In place' : `Not in place: ${missing ?? 'not said'}`}. ${whoWords(by)}` })));

export const riskSection = ({ concern, now }: Source): Section =>
  section(
    'Live risk',
    ...concern.risk.map(({ from, until, facts, ended }) => ({
      label: `${timeWords(from, now)} to ${until ? timeWords(until, now) : 'now'}`,
      text: [...facts, ended].filter(Boolean).join(' '),
    })),
  );

export function indicatorsSection({ concern }: Source): Section {
  const { counted, alone, possible, high } = concern.indicators;
  const words = (names: readonly (Indicator | AloneIndicator)[]): string => names.map((name) => ({ ...INDICATORS, ...ALONE })[name]).join('; ') || 'None';
  return section('High-risk indicators', { label: 'Recorded', text: words(counted) }, { label: 'Enough alone', text: words(alone) }, { label: 'Possible, not known yet', text: words(possible) }, { label: 'Urgent escalation', text: high ? 'Yes' : 'No' });
}

const THRESHOLD = { unknown: 'Not known yet', met: 'Met', 'not-met': 'Not met' } as const;

export const thresholdSection = ({ concern: { threshold }, now }: Source): Section =>
  section(
    'External threshold',
    ...threshold.answers.map(({ state, recorded }) => ({ label: timeWords(recorded, now), text: THRESHOLD[state] })),
    threshold.reason ? { label: 'Why not met', text: threshold.reason } : null,
    threshold.review ? { label: 'Looked at again', text: timeWords(threshold.review, now) } : null,
  );

export const escalationsSection = ({ concern, now }: Source): Section =>
  section(
    'Escalations',
    ...concern.escalations.map(({ fired, to, facts, told }) => ({
      label: `${timeWords(fired, now)}, to ${to.join(' and ')}`,
      text: `${facts.join(' ')} ${told.length ? told.map(({ who, toldBy, how, at }) => `${who} was told by ${toldBy}, ${how}, ${timeWords(at, now)}.`).join(' ') : 'Nobody has been recorded as told.'}`,
    })),
  );

export const actionsSection = ({ concern, now }: Source): Section =>
  section(
    'Actions',
    ...concern.actions.map(({ text, owner, due, completed, cancelled }) => ({
      label: `${owner}, by ${timeWords(due, now)}`,
      text: `${text} ${completed ? `Complete ${timeWords(completed.recorded, now)}: ${completed.text}` : cancelled ? `Cancelled: ${cancelled.reason}` : 'Open.'}`,
    })),
  );

export const agencySection = ({ concern, now }: Source): Section => developmentsSection('Agency contacts', { concern, now }, (about) => about === 'agency-contact');

export const changesSection = (source: Pick<Source, 'concern' | 'now'>): Section =>
  developmentsSection('Changes of supervision, plan, place and capacity', source, (about) => ['plan-change', 'supervision-change', 'place-change', 'capacity-change'].includes(about));

export const ownViewSection = (source: Pick<Source, 'concern' | 'now'>): Section => developmentsSection('The adult’s own view', source, (about) => about === 'own-view');

const developmentsSection = (heading: string, { concern, now }: Pick<Source, 'concern' | 'now'>, of: (about: string) => boolean): Section =>
  section(heading, ...concern.developments.filter(({ about }) => of(about)).map(({ occurred, text, by }) => ({ label: timeWords(occurred, now), text: `${text} ${whoWords(by)}` })));

/** In the order in which things happened, with when they were recorded. */
export const chronologySection = ({ events, now }: Source): Section =>
  section(
    'In the order in which it happened',
    ...chronology(events).map((entry): Answered => {
      const { title, details } = entryWords(entry.what, now);
      const late = recordedLate(entry) === null ? '' : ', more than a day later';
      const recorded = entry.recorded === entry.occurred ? '' : ` Recorded ${timeWords(entry.recorded, now)}${late}.`;
      return {
        label: timeWords(entry.occurred, now),
        text: `${entry.inError ? 'Recorded in error, does not count. ' : ''}${title}. ${details.map(({ label, text }) => `${label} ${text}`).join(' · ')}${recorded} ${whoWords(entry.by)}`,
      };
    }),
  );

export const chronologyChecksSection = ({ concern, now }: Source): Section =>
  section('Checked', ...concern.chronologyChecks.map(({ check, recorded, by, text }) => ({ label: `${check === 'sequence' ? 'Sequence' : 'Accuracy'}, ${timeWords(recorded, now)}`, text: `${text} ${whoWords(by)}` })));
