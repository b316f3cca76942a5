import { compareTimes } from '../sequence.ts';
import type { Role } from '../who.ts';
import { ALONE, type Asked, indicators, INDICATORS } from './indicators.ts';
import type { Kept } from './kept.ts';
import { type Steps, versionsOf } from './steps-done.ts';
import type { Threshold } from './threshold.ts';

export const TRIGGERS = {
  'live-risk': 'Live risk: escalate at once',
  'high-risk': 'High-risk indicators: urgent escalation',
  'repeated-targeting': 'Repeated targeting evident: immediate senior review',
  'wider-exposure': 'Wider exposure possible: escalate',
  'beyond-timescale': 'Open risk beyond the agreed protective timescale: escalate',
  person: 'Escalated by a person',
} as const;
export type Trigger = keyof typeof TRIGGERS;

interface Told {
  event: string;
  who: string;
  toldBy: string;
  how: string;
  at: string;
}

/** A task that stays red until a person records who was told, by whom, how and when. Plainly tells nobody. */
export interface Escalation {
  /** the same on every device: the trigger and the event in whose save it fired */
  key: string;
  trigger: Trigger;
  to: readonly Role[];
  /** when it fired (UTC): in the same save as what fired it */
  fired: string;
  facts: readonly string[];
  told: readonly Told[];
}

type Fired = Pick<Escalation, 'trigger' | 'to' | 'facts'>;
const LEADS: readonly Role[] = ['Registered Manager', 'Designated Safeguarding Lead'];

/**
 * Every escalation of a concern, derived from what fired it, so that none can be missed or fire apart from it. A
 * correction that makes a trigger true for the first time fires it; one that takes its reason away does not put it out.
 */
export function escalations(steps: Steps, kept: Kept, threshold: Threshold): Escalation[] {
  const told = kept.of('told');
  return [...immediate(steps), ...highRisk(steps, threshold), ...reviews(steps), ...byPerson(kept)]
    .map(({ event, recorded, ...fired }) => {
      const key = `${fired.trigger} ${event}`;
      const answers = told.filter(({ what }) => what.escalation === key).map(({ id, what: { who, toldBy, how, at } }) => ({ event: id, who, toldBy, how, at }));
      return { ...fired, key, fired: recorded, told: answers };
    })
    .sort((one, other) => compareTimes(one.fired, other.fired));
}

type At = Fired & { event: string; recorded: string };

/** The first version of a step's records in which something is so. */
function firstWhere<Id extends keyof Steps>(steps: Steps, id: Id, facts: (record: Steps[Id]['records'][number]['record']) => string[], trigger: Trigger, to: readonly Role[]): At[] {
  const records = steps[id].records as readonly Steps[Id]['records'][number][];
  return records.flatMap((done) => {
    const found = versionsOf(done).find(({ record }) => facts(record).length > 0);
    return found ? [{ trigger, to, facts: facts(found.record), event: found.event, recorded: found.recorded }] : [];
  });
}

const said = (answer: string, yes: string, unknown: string): string[] => (answer === 'yes' ? [yes] : answer === 'unknown' ? [unknown] : []);

const immediate = (steps: Steps): At[] =>
  firstWhere(
    steps,
    '1.2',
    ({ access, others }) => [
      ...said(access, 'The alleged source of harm still has access.', 'It is not known whether the alleged source of harm still has access.'),
      ...said(others, 'Another adult may be affected.', 'It is not known whether another adult may be affected.'),
    ],
    'live-risk',
    LEADS,
  ).slice(0, 1);

const reviews = (steps: Steps): At[] => [
  ...firstWhere(steps, '2.3', ({ targetedOthers }) => (targetedOthers === 'yes' ? ['The same adult has targeted others before.'] : []), 'repeated-targeting', ['Operations Director']),
  ...firstWhere(steps, '2.4', ({ others }) => said(others, 'More than one adult may be affected.', 'It is not known whether more than one adult may be affected.'), 'wider-exposure', LEADS),
  ...firstWhere(
    steps,
    '3.4',
    ({ risk, overdue }) =>
      risk === 'no' || overdue === 0 ? [] : [...said(risk, 'A risk of targeting is still open.', 'It is not known whether a risk of targeting is still open.'), overdue === 'unknown' ? 'It is not known whether protective actions are overdue.' : `Protective actions overdue: ${overdue}.`],
    'beyond-timescale',
    LEADS,
  ),
];

/** Counted over 1.1 to 1.4 once 1.4 has been saved, and anew with every later save of 1.2, 1.3 or 1.4. */
function highRisk(steps: Steps, { answers }: Threshold): At[] {
  if (!answers.length) return [];
  const asked: Asked = { '1.2': null, '1.3': null, '1.4': null };
  const versions = (['1.2', '1.3', '1.4'] as const)
    .flatMap((id) => steps[id].records.slice(0, id === '1.4' ? undefined : 1).flatMap((done) => versionsOf<unknown>(done).map((version) => ({ id, ...version }))))
    .sort((one, other) => compareTimes(one.recorded, other.recorded));
  for (const { id, event, record, recorded } of versions) {
    Object.assign(asked, { [id]: record });
    const { counted, alone, high } = indicators(asked);
    if (asked['1.4'] && high) return [{ trigger: 'high-risk', to: LEADS, facts: [...counted.map((name) => INDICATORS[name]), ...alone.map((name) => ALONE[name])].map((fact) => `${fact}.`), event, recorded }];
  }
  return [];
}

const byPerson = (kept: Kept): At[] => kept.of('escalated').map(({ id, recorded, what }) => ({ trigger: 'person', to: what.to, facts: [what.reason], event: id, recorded }));
