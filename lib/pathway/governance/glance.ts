import { actionsDue } from '../measures/actions.ts';
import { chronologyGaps } from '../measures/chronology-gaps.ts';
import { delayedRecognition } from '../measures/delayed-recognition.ts';
import type { Judged } from '../measures/judged.ts';
import type { Look } from '../measures/look.ts';
import { onTime } from '../measures/on-time.ts';
import { owed } from '../measures/owed.ts';
import { repeatsIn } from '../measures/repeats-in.ts';
import { separationPlans } from '../measures/separation-plans.ts';
import { DETAILS, type Detail, missingTargetingDetail } from '../measures/targeting-detail.ts';
import { isIn, type Within } from '../measures/within.ts';
import { type Behind, countFigure, type Figure, parts, shareFigure } from './figure.ts';

/** What is due on time: which obligation each is, and what it asks for below 95 %. */
export const ON_TIME = {
  sameDay: { label: 'Same-day seriousness reviews on time (1.3)', isMeant: (id: string) => id === '1.3', asks: 'Below 95 %: immediate practice correction.' },
  oversight: { label: '72-hour reviews on time (3.4)', isMeant: (id: string) => id.startsWith('3.4/'), asks: null },
  learning: { label: 'Learning reviews on time (3.5)', isMeant: (id: string) => id === '3.5', asks: null },
} as const;
type OnTimeId = keyof typeof ON_TIME;

export const onTimeIn = (look: Look, period: Within, id: OnTimeId) => onTime(owed(look, ON_TIME[id].isMeant, period), period, look.asOf);

const shareOf = (look: Look, period: Within, id: OnTimeId): Figure => shareFigure(id, ON_TIME[id].label, onTimeIn(look, period, id), ON_TIME[id].asks);

/** Every figure of a period, in the order of the pathway. */
export const glance = (look: Look, period: Within, judged: Judged): Figure[] => [
  identified(look, period),
  shareOf(look, period, 'sameDay'),
  delayed(look, period, judged),
  missingDetail(look, period),
  shareFigure('plans', 'Separation plans in place on time (2.1)', separationPlans(look, period), null),
  gaps(look, period, judged),
  repeats(look, period),
  shareOf(look, period, 'oversight'),
  shareOf(look, period, 'learning'),
  actions(look, period),
];

export const identifiedIn = ({ concerns }: Look, period: Within): string[] => concerns.filter((concern) => isIn(concern.identified, period)).map(({ id }) => id);

function identified(look: Look, period: Within): Figure {
  const concerns = identifiedIn(look, period);
  return countFigure('identified', 'Concerns identified', concerns.length, { behind: [{ label: 'Identified', concerns }] });
}

function delayed(look: Look, period: Within, judged: Judged): Figure {
  const { confirmed, undecided, escalated, behind } = delayedRecognition(look, period, judged);
  const those = (decided: boolean | null) => behind.filter((each) => each.decided === decided).map(({ concern }) => concern);
  return countFigure('delayed', 'Escalated after delayed recognition', confirmed, {
    of: escalated.length,
    shown: `${confirmed} confirmed`,
    beside: parts([[undecided, 'proposed and not decided yet'], [those(false).length, 'looked at: not delayed'], [escalated.length, 'first escalated in all']]),
    behind: [{ label: 'Confirmed', concerns: those(true) }, { label: 'Proposed, not decided yet', concerns: those(null) }, { label: 'Looked at: not delayed', concerns: those(false) }, { label: 'All that were first escalated', concerns: escalated }],
  });
}

function missingDetail(look: Look, period: Within): Figure {
  const { missing, of, shown, byDetail, notSaved, behind } = missingTargetingDetail(look, period);
  const details = Object.entries(DETAILS) as [Detail, string][];
  const byWords = details.map(([detail, label]): Behind => ({ label, concerns: behind.filter((each) => each.missing.includes(detail)).map(({ concern }) => concern) }));
  return {
    id: 'missing-detail',
    label: 'First records that miss a targeting detail (1.1)',
    shown,
    part: missing,
    of,
    beside: parts([...details.map(([detail, label]) => [byDetail[detail], `without “${label.toLocaleLowerCase('en-GB')}”`] as const), [notSaved.length, 'without a first record']]),
    asks: null,
    behind: [...byWords.map((each) => ({ ...each, label: `Missing: ${each.label.toLocaleLowerCase('en-GB')}` })), { label: 'Without a first record', concerns: notSaved }],
  };
}

const CAUSES = { gap: 'a gap', order: 'an order', source: 'a source' } as const;

function gaps(look: Look, period: Within, judged: Judged): Figure {
  const { count, byCause, behind } = chronologyGaps(look, period, judged);
  const causes = Object.keys(CAUSES) as (keyof typeof CAUSES)[];
  return countFigure('gaps', 'Chronology entries corrected', count, {
    beside: parts(causes.map((cause) => [byCause[cause], `for ${CAUSES[cause]}`])),
    behind: causes.map((cause) => ({ label: `For ${CAUSES[cause]}`, concerns: behind.filter((each) => each.cause === cause).map(({ concern }) => concern) })),
  });
}

function repeats(look: Look, period: Within): Figure {
  const { count, prevented, trigger, behind } = repeatsIn(look, period);
  const of = (all: readonly { concern: string }[]) => all.map(({ concern }) => concern);
  return countFigure('repeats', 'Incidents repeated after controls', count, {
    beside: parts([[prevented, 'stopped before harm']]),
    asks: trigger && period.to.since(period.from).total('hours') < LONGER ? 'More than one: targeted retraining.' : null,
    behind: [{ label: 'Happened', concerns: of(behind.repeats) }, { label: 'Stopped before harm', concerns: of(behind.prevented) }],
  });
}

/** The trigger is of one fortnight, and of a week in it; a month says nothing about that. In hours, with the one that autumn adds. */
const LONGER = 15 * 24 + 2;

function actions(look: Look, period: Within): Figure {
  const { agreed, complete, completeOnTime, overdue, notYetDue, cancelled, shown, behind } = actionsDue(look, period);
  const of = (all: readonly { concern: string }[]) => all.map(({ concern }) => concern);
  return {
    id: 'actions',
    label: 'Actions due and complete',
    shown,
    part: complete,
    of: agreed,
    beside: parts([[complete - completeOnTime, 'of them late'], [overdue, 'overdue'], [notYetDue, 'not yet due'], [cancelled, 'cancelled']]),
    asks: null,
    behind: [{ label: 'Complete', concerns: of(behind.complete) }, { label: 'Overdue', concerns: of(behind.overdue) }, { label: 'Not yet due', concerns: of(behind.notYetDue) }, { label: 'Cancelled', concerns: of(behind.cancelled) }],
  };
}
