import { STEP, type StepId } from '../steps.ts';
import { concernSection, type Document, peopleSection, section, type Section, type Source, stepSections, timeWords, whoWords } from './document.ts';
import { evidencePack } from './evidence-pack.ts';
import * as part from './parts.ts';

const DOCUMENTS = {
  incident: 'Incident form',
  plan: 'Protection plan',
  chronology: 'Chronology',
  threshold: 'Threshold and route decision',
  referral: 'Referral submission',
  impact: 'Impact assessment',
  risks: 'Service risk log',
  tracker: 'Follow-up tracker',
  oversight: 'Oversight sheet',
  learning: 'Learning review',
  evidence: 'Evidence pack',
} as const;
export type DocumentId = keyof typeof DOCUMENTS;

export const DOCUMENT_IDS = Object.keys(DOCUMENTS) as DocumentId[];
export const documentTitle = (id: DocumentId): string => DOCUMENTS[id];

/** Where the pathway files each of them: the store of the step whose record it is. */
const FILED: Record<Exclude<DocumentId, 'evidence'>, StepId> = { incident: '1.1', plan: '2.1', chronology: '2.2', threshold: '1.4', referral: '3.1', impact: '2.3', risks: '2.4', tracker: '3.2', oversight: '3.4', learning: '3.5' };

/** Times are told as from two years later, so that each has its whole date: on paper nothing is “yesterday”. */
const FAR = 24 * 731;

/** A document of a concern from its record, as it is at a moment. Nothing is added to what was recorded, and nothing judged. */
export function documentOf(id: DocumentId, source: Source): Document {
  return { title: DOCUMENTS[id], filed: id === 'evidence' ? null : STEP[FILED[id]].filed, sections: sectionsOf(id, { ...source, now: source.now.add({ hours: FAR }) }) };
}

function sectionsOf(id: DocumentId, source: Source): Section[] {
  const top = [concernSection(source), peopleSection(source)];
  switch (id) {
    case 'incident':
      return [...top, ...stepSections('1.1', source)];
    case 'plan':
      return [...top, ...stepSections('2.1', source), part.checksSection(source), part.changesSection(source)];
    case 'chronology':
      return [...top, ...stepSections('2.2', source), part.chronologySection(source), part.chronologyChecksSection(source)];
    case 'threshold':
      return [...top, ...stepSections('1.3', source), ...stepSections('1.4', source), part.indicatorsSection(source), part.thresholdSection(source), part.escalationsSection(source)];
    case 'referral':
      return [...top, ...stepSections('3.1', source), receipt(source), ...stepSections('1.1', source), part.indicatorsSection(source), part.thresholdSection(source), ...stepSections('2.1', source), wishes(source)];
    case 'impact':
      return [...top, ...stepSections('2.3', source)];
    case 'risks':
      return [concernSection(source), ...stepSections('2.4', source), part.escalationsSection(source)];
    case 'tracker':
      return [...top, ...stepSections('3.2', source), dailyReviews(source), part.actionsSection(source), part.agencySection(source), part.ownViewSection(source)];
    case 'oversight':
      return [concernSection(source), ...stepSections('3.4', source), part.riskSection(source), part.actionsSection(source), part.escalationsSection(source)];
    case 'learning':
      return [concernSection(source), ...stepSections('3.5', source), part.actionsSection(source)];
    case 'evidence':
      return evidencePack(source);
  }
}

const receipt = ({ concern, now }: Source): Section =>
  section('Receipt', ...concern.receipt.map(({ recorded, confirmed, text, by }) => ({ label: timeWords(recorded, now), text: `${confirmed ? 'Confirmed' : 'Not confirmed'}: ${text} ${whoWords(by)}` })));

const dailyReviews = ({ concern, now }: Source): Section => section('Daily reviews', ...concern.dailyReviews.map(({ recorded, text, by }) => ({ label: timeWords(recorded, now), text: `${text} ${whoWords(by)}` })));

function wishes({ concern }: Source): Section {
  const [route, serious] = [concern.steps['1.4'].records.at(-1)?.record, concern.steps['1.3'].done?.record];
  return section('What the harmed adult wants', route ? { label: 'Known at the route decision', text: route.wishes } : null, serious ? { label: 'Known at the seriousness assessment', text: serious.wishes } : null);
}
