import { escalations, type Escalation } from './concern/escalations.ts';
import { askedNow, indicators, type Indicators } from './concern/indicators.ts';
import { keep, type Kept } from './concern/kept.ts';
import { type LifeState, type Signer, type Turn, turns } from './concern/life.ts';
import { liveRisk, type RiskPeriod } from './concern/live-risk.ts';
import { type Steps, stepsDone } from './concern/steps-done.ts';
import { threshold, type Threshold } from './concern/threshold.ts';
import * as work from './concern/work.ts';
import { changesConcern, type Event, type Origin } from './events.ts';
import type { FirstRecord } from './first-record.ts';
import type { Person } from './people.ts';
import { compareTimes, inSequence, laterOf } from './sequence.ts';
import type { StepId } from './steps.ts';
import type { Who } from './who.ts';

/** One matter between two or more adults, from identification on: what its events add up to. */
export interface Concern {
  id: string;
  /** the event that identified it: what marks the whole concern as recorded in error */
  event: string;
  /** when staff first recognised, or were told, that it may be harm (UTC) */
  identified: string;
  /** when that was written down (UTC) */
  recorded: string;
  identifiedBy: Who | null;
  origin: Origin | null;
  firstRecord: { record: FirstRecord; completed: string; by: Who | null } | null;
  /** true once the facts of 1.1 were put into the host's note and read back there */
  noteWritten: boolean;
  /** due times that ran out while their step was open, one a clock: what has passed once has passed for good */
  passed: readonly Passed[];
  /** obligations whose passing somebody has seen */
  acknowledged: readonly { obligation: string; recorded: string }[];
  /** the adults and their parts in it, as last recorded */
  people: readonly Person[];
  /** every step: its completions, its current record, not applicable */
  steps: Steps;
  /** step 1.3 complete, or 1.4 if that comes first */
  managerialReview: { at: string; step: '1.3' | '1.4' } | null;
  threshold: Threshold;
  /** the times in which live risk stood; it stands now where the last one has no end */
  risk: readonly RiskPeriod[];
  indicators: Indicators;
  /** the same adult has targeted others, or this adult again and again */
  repeatedTargeting: boolean;
  escalations: readonly Escalation[];
  developments: readonly work.Development[];
  /** incidents whose own time is after the controls were in place */
  afterControls: readonly work.Development[];
  actions: readonly work.Action[];
  controls: readonly work.ControlsCheck[];
  dailyReviews: readonly work.Noted[];
  chronologyChecks: ReturnType<typeof work.chronologyChecks>;
  receipt: ReturnType<typeof work.receipt>;
  addedTasks: ReturnType<typeof work.addedTasks>;
  /** how it stands as a whole, every turn on the way, and who has signed since the last one to live */
  state: LifeState;
  turns: readonly Turn[];
  signed: readonly Signer[];
  /** when anything of it was last written down (UTC), and how many entries it has */
  touched: string;
  entries: number;
}

interface Passed {
  step: StepId;
  /** where it is not the step's own clock, as dueSteps names it */
  obligation?: string;
  /** when it passed, and when Plainly noticed (UTC) */
  due: string;
  noticed: string;
}

/** Folds events into concerns. Pure, and in whatever order they come: the same events give the same concerns. */
export function project(events: readonly Event[]): Concern[] {
  const byConcern = new Map<string, Event[]>();
  for (const event of events) {
    if (!event.concern || !changesConcern(event.what)) continue;
    const known = byConcern.get(event.concern);
    if (known) known.push(event);
    else byConcern.set(event.concern, [event]);
  }
  return [...byConcern].flatMap(([id, own]) => concernOf(id, inSequence(own)) ?? []);
}

/** Nobody can reset the first clock: a second identification of the same concern changes nothing. */
function concernOf(id: string, events: readonly Event[]): Concern | null {
  const kept = keep(events);
  const [first] = kept.of('concern-identified');
  if (!first) return null;
  const { identified, origin } = first.what;
  const steps = stepsDone(kept);
  const firstDone = steps['1.1'].done;
  const decided = threshold(steps);
  const controls = work.controlsChecks(kept);
  const developments = work.developments(steps, kept);
  const inPlace = controls.find((check) => check.inPlace);
  const life = turns(kept);
  return {
    id,
    event: first.id,
    identified,
    recorded: first.recorded,
    identifiedBy: first.by,
    origin,
    firstRecord: firstDone && { record: firstDone.record, completed: firstDone.completed, by: firstDone.by },
    noteWritten: kept.of('note-written').some(({ what }) => what.step === '1.1'),
    passed: passedOnce(kept),
    acknowledged: kept.of('due-acknowledged').map(({ what, recorded }) => ({ obligation: what.obligation, recorded })),
    people: kept.of('people-changed').at(-1)?.what.people ?? firstDone?.record.people ?? [],
    steps,
    managerialReview: managerialReview(steps),
    threshold: decided,
    risk: liveRisk({ identified, recorded: first.recorded }, steps, kept, decided),
    indicators: indicators(askedNow(steps)),
    repeatedTargeting: steps['2.3'].done?.record.targetedOthers === 'yes' || (steps['1.2'].done?.record.repeated === 'yes' && steps['1.2'].done.record.targeted === 'yes'),
    escalations: escalations(steps, kept, decided),
    developments,
    afterControls: inPlace ? developments.filter(({ about, occurred }) => about === 'incident' && compareTimes(inPlace.recorded, occurred) < 0) : [],
    actions: work.actions(steps, kept),
    controls,
    dailyReviews: work.dailyReviews(kept),
    chronologyChecks: work.chronologyChecks(kept),
    receipt: work.receipt(kept),
    addedTasks: work.addedTasks(kept),
    state: kept.of('recorded-in-error').some(({ what }) => what.event === first.id) ? 'in-error' : (life.turns.at(-1)?.state ?? 'live'),
    turns: life.turns,
    signed: life.signed,
    touched: events.reduce((latest, { recorded }) => laterOf(latest, recorded), first.recorded),
    entries: events.length,
  };
}

function managerialReview(steps: Steps): Concern['managerialReview'] {
  const done = (['1.3', '1.4'] as const).flatMap((step) => (steps[step].done ? [{ at: steps[step].done.completed, step }] : []));
  return done.sort((one, other) => compareTimes(one.at, other.at))[0] ?? null;
}

function passedOnce(kept: Kept): Passed[] {
  const seen = new Map<string, Passed>();
  for (const { what } of kept.of('due-passed')) {
    const { step, obligation, due, noticedAt } = what;
    const name = obligation ?? step;
    if (!seen.has(name)) seen.set(name, { step, ...(obligation && { obligation }), due, noticed: noticedAt });
  }
  return [...seen.values()];
}
