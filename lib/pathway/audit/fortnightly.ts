import { fortnightlyMeasures } from '../measures/packs.ts';
import { isWithin } from '../measures/within.ts';
import type { Figure } from './figure.ts';
import type { Label } from './figures.ts';
import { type Counting, dueAndDone, itemOf, shareOnTime } from './shared.ts';

/** The figures of the fortnightly audit (2.5), and beside them which concerns asked for a senior review in it. */
export function fortnightlyFigures({ look, judged, period, label }: Counting): Figure[] {
  const { plans, gaps, repeats } = fortnightlyMeasures(look, period, judged);
  return [
    shareOnTime('plans', plans, ({ written, inPlace }) => ({ id: written.id, words: `${dueAndDone(written, label)}; found in place ${inPlace?.done ? label(inPlace.done) : 'by nobody'}${inPlace ? `, due ${label(inPlace.due)}` : ''}` })),
    corrected(gaps, label),
    again(repeats, label),
    seniorReviews({ look, period, label }),
  ];
}

const CAUSE = { gap: 'Something was missing', order: 'Something stood at another time', source: 'What it says, or from where, was corrected' } as const;

function corrected({ count, byCause, behind, none }: ReturnType<typeof fortnightlyMeasures>['gaps'], label: Label): Figure {
  return {
    id: 'gaps',
    part: count,
    of: null,
    shown: String(count),
    beside: { ...byCause, none: none.length },
    trigger: null,
    items: [
      ...behind.map(({ concern, event, recorded, cause, decided }) => itemOf(concern, event, cause, true, `${CAUSE[cause]}${decided ? ', as an auditor decided' : ''}. Corrected ${label(recorded)}.`)),
      ...none.map(({ concern, event, recorded }) => itemOf(concern, event, 'none', false, `No gap, as an auditor decided. Corrected ${label(recorded)}.`)),
    ],
  };
}

function again({ count, prevented, trigger, behind }: ReturnType<typeof fortnightlyMeasures>['repeats'], label: Label): Figure {
  return {
    id: 'repeats',
    part: count,
    of: null,
    shown: String(count),
    beside: { prevented },
    trigger,
    items: [
      ...behind.repeats.map(({ concern, event, at }) => itemOf(concern, event, 'repeat', true, `Happened ${label(at)}, after controls were in place.`)),
      ...behind.prevented.map(({ concern, event, at }) => itemOf(concern, event, 'prevented', false, `Stopped before it happened, ${label(at)}.`)),
    ],
  };
}

/** Where step 2.3 found repeated targeting in the fortnight. */
function seniorReviews({ look, period, label }: Pick<Counting, 'look' | 'period' | 'label'>): Figure {
  const items = look.whole.flatMap(({ id, escalations }) =>
    escalations
      .filter(({ trigger, fired }) => trigger === 'repeated-targeting' && isWithin(Temporal.Instant.from(fired), period))
      .map(({ key, fired, told }) => itemOf(id, key, told.length ? 'told' : 'untold', true, `Asked for ${label(fired)}. ${told.length ? 'The Operations Director was told.' : 'Nobody has been told yet.'}`)),
  );
  return { id: 'seniorReviews', part: items.length, of: null, shown: String(items.length), beside: {}, trigger: items.length > 0, items };
}
