import type { Concern } from '../concern.ts';
import type { CalendarHistory } from '../due-steps.ts';
import { earlierSigns } from '../earlier-signs.ts';
import type { Event } from '../events.ts';
import { STEP_IDS, type StepId } from '../steps.ts';
import { answersIn, type PromptAnswer } from './answers.ts';
import { type ControlsTime, controlsOf } from './controls.ts';
import { type CorrectedLine, correctedIn } from './corrected.ts';
import { firstEscalation } from './first-escalation.ts';
import type { EarlierSign } from './judged.ts';
import { type Told, toldIn } from './incidents.ts';
import { type MeasuredDue, duesOf } from './measured-dues.ts';
import { sourcesOf } from './sources.ts';
import { type Detail, missingIn } from './targeting-detail.ts';
import { type Unsaid, unsaidIn } from './record-quality.ts';

/**
 * What the measures need of one concern, and nothing else: so that it can be kept beside it, and two thousand of them
 * are counted at once. All moments in whole milliseconds since 1970. Nobody of the staff stands in it.
 */
export interface Measured {
  id: string;
  /** recorded in error as a whole: out of every denominator, and listed where something was due */
  void: boolean;
  identified: number;
  /** when that was written down */
  recorded: number;
  /** the first completion of each step */
  completed: Readonly<Partial<Record<StepId, number>>>;
  /** when it first left the shift */
  escalated: number | null;
  /** its first record as it was first saved: which details that misses; null where there is none */
  firstRecord: { missing: readonly Detail[]; unsaid: readonly Unsaid[] } | null;
  corrected: readonly CorrectedLine[];
  incidents: readonly Told[];
  /** alleged sources of harm, in one spelling */
  sources: readonly string[];
  controls: readonly ControlsTime[];
  actions: readonly { id: string; due: number; done: number | null; cancelled: boolean }[];
  learned: { at: number; themes: readonly string[] } | null;
  /** the prompts in the words that it was opened from */
  prompts: readonly { rule: string; kind: string; quote: string }[];
  /** prompts that were dismissed in it, and taken back */
  answers: readonly PromptAnswer[];
  /** notes from before that a person linked */
  signs: readonly EarlierSign[];
  /** those that begin later than it was looked at included */
  dues: readonly MeasuredDue[];
}

export const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

/**
 * @param events of this concern
 * @param until up to when clocks are looked at
 */
export function measuredOf(concern: Concern, events: readonly Event[], history: CalendarHistory, until: Temporal.Instant): Measured {
  const { id, state, steps } = concern;
  const escalated = firstEscalation(concern);
  return {
    id,
    void: state === 'in-error',
    identified: ms(concern.identified),
    recorded: ms(concern.recorded),
    completed: Object.fromEntries(STEP_IDS.flatMap((step) => firstCompletion(concern, step) ?? [])),
    escalated: escalated && escalated.epochMilliseconds,
    firstRecord: firstRecordOf(steps),
    corrected: correctedIn(concern, events),
    incidents: toldIn(concern),
    sources: sourcesOf(concern),
    controls: controlsOf(concern),
    actions: concern.actions.map((action) => ({ id: action.id, due: ms(action.due), done: action.completed && ms(action.completed.recorded), cancelled: action.cancelled !== null })),
    learned: steps['3.5'].done && { at: ms(steps['3.5'].done.completed), themes: steps['3.5'].done.record.themes.filter((theme) => theme !== 'none') },
    prompts: concern.origin?.prompts.map(({ rule, kind, quote }) => ({ rule, kind, quote })) ?? [],
    answers: answersIn(events),
    signs: earlierSigns(events).map((sign) => ({ concern: id, kind: 'note', at: sign.at, linked: sign.linked, event: sign.id })),
    dues: duesOf(concern, history, until),
  };
}

/** Step 1.4 is complete once it is decided: `done` knows when. A step that recurs counts by its first time. */
function firstCompletion({ steps }: Concern, step: StepId): [[StepId, number]] | null {
  const done = step === '1.4' ? steps[step].done : steps[step].records[0];
  return done ? [[step, ms(done.completed)]] : null;
}

function firstRecordOf(steps: Concern['steps']): Measured['firstRecord'] {
  const first = steps['1.1'].records[0]?.first;
  return first ? { missing: missingIn(first, steps['1.2'].records[0]?.first ?? null), unsaid: unsaidIn(first) } : null;
}
