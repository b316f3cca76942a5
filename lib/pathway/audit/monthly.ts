import { ukDate } from '#time/zone.ts';
import { monthlyMeasures } from '../measures/packs.ts';
import { lookBack, repeatedThemes, type Review } from '../measures/repeated-themes.ts';
import { THEMES } from '../steps/learning.ts';
import { STEP, type StepId } from '../steps.ts';
import type { Figure, FigureItem } from './figure.ts';
import type { Label } from './figures.ts';
import { type Counting, dueAndDone, itemOf, shareOnTime } from './shared.ts';

type Monthly = ReturnType<typeof monthlyMeasures>;

/**
 * The figures of the monthly governance pack.
 * @param reviews of the last twelve months: more than the events of one month tell of
 */
export function monthlyFigures({ look, judged, period, label }: Counting, reviews: readonly Review[]): Figure[] {
  const { oversight, learning, actions, times, prompts } = monthlyMeasures(look, period, judged);
  const known = reviews.filter(({ reviewed }) => Temporal.PlainDate.compare(reviewed, ukDate(look.asOf)) <= 0);
  return [
    shareOnTime('oversight', oversight, (owed) => ({ id: owed.id, words: dueAndDone(owed, label) })),
    shareOnTime('learning', learning, (owed) => ({ id: owed.id, words: dueAndDone(owed, label) })),
    shared(repeatedThemes(known, lookBack(ukDate(period.from)))),
    completed(actions, label),
    tooks(times),
    answered(prompts),
  ];
}

function shared(themes: ReadonlyMap<string, readonly string[]>): Figure {
  const items = [...themes].flatMap(([theme, ids]) => ids.toSorted().map((concern) => itemOf(concern, theme, theme, true, `${THEMES[theme as keyof typeof THEMES] ?? theme}.`)));
  return { id: 'themes', part: themes.size, of: null, shown: String(themes.size), beside: {}, trigger: themes.size > 0, items };
}

function completed({ complete, agreed, completeOnTime, overdue, notYetDue, cancelled, shown, behind }: Monthly['actions'], label: Label): Figure {
  const items = (is: keyof typeof behind, said: string): FigureItem[] => behind[is].map(({ concern, id, due, done }) => itemOf(concern, id, is, is === 'complete', `${said}: ${dueAndDone({ due, done }, label)}`));
  return {
    id: 'actions',
    part: complete,
    of: agreed,
    shown,
    beside: { onTime: completeOnTime, overdue, notYetDue, cancelled },
    trigger: null,
    items: [...items('overdue', 'Overdue'), ...items('notYetDue', 'Not yet due'), ...items('cancelled', 'Cancelled'), ...items('complete', 'Complete')],
  };
}

/** Median minutes to each step, and the 90th centile beside it. */
function tooks(times: Monthly['times']): Figure {
  const done = (Object.keys(times) as StepId[]).flatMap((step) => {
    const all = times[step]?.all;
    return all && all.median !== null && all.ninetieth !== null ? [{ step, median: all.median, ninetieth: all.ninetieth, behind: all.behind }] : [];
  });
  const beside = Object.fromEntries(done.flatMap(({ step, median, ninetieth }) => [[`${step}, median minutes`, median], [`${step}, 90th centile`, ninetieth]]));
  const of = times['1.1']?.all.of ?? 0;
  const items = done.flatMap(({ step, behind }) => behind.map(({ concern, minutes }) => itemOf(concern, step, step, false, `${step} ${STEP[step].title}: ${minutes} minutes.`)));
  return { id: 'times', part: null, of, shown: of === 1 ? '1 concern' : `${of} concerns`, beside, trigger: null, items };
}

function answered({ actedOn, dismissed, undone, linkedLater, behind }: Monthly['prompts']): Figure {
  const of = actedOn + dismissed;
  return { id: 'prompts', part: actedOn, of, shown: of ? `${actedOn} of ${of}` : 'none answered', beside: { dismissed, undone, linkedLater: linkedLater.length }, trigger: null, items: behind.map((concern) => itemOf(concern, 'identified', 'opened', true, 'Opened from a prompt.')) };
}
