import type { EarlierSign } from '../measures/judged.ts';
import { DETAILS } from '../measures/details.ts';
import { weeklyMeasures } from '../measures/packs.ts';
import { shareWords } from '../measures/share.ts';
import type { Figure } from './figure.ts';
import type { Label } from './figures.ts';
import { type Counting, dueAndDone, itemOf, shareOnTime } from './shared.ts';

/** The figures of the weekly audit (1.5). */
export function weeklyFigures({ look, judged, period, label }: Counting): Figure[] {
  const { sameDay, delayed, missingDetail } = weeklyMeasures(look, period, judged);
  return [shareOnTime('sameDay', sameDay, (owed) => ({ id: owed.id, words: dueAndDone(owed, label) })), late(delayed, label), detail(missingDetail)];
}

/** Plainly proposes, a person decides: what nobody has decided yet is in no figure. */
function late({ escalated, proposed, confirmed, undecided, behind }: ReturnType<typeof weeklyMeasures>['delayed'], label: Label): Figure {
  const items = behind.map(({ concern, identified, signs, decided }) => {
    const is = decided === null ? 'undecided' : decided ? 'delayed' : 'not-delayed';
    return itemOf(concern, 'recognition', is, decided === true, `${SAID[is]} ${signs.map((sign) => signWords(sign, label)).join('; ')}. Staff became aware ${label(identified)}.`);
  });
  return { id: 'delayed', part: confirmed, of: escalated.length, shown: shareWords(confirmed, escalated.length, 'none escalated'), beside: { proposed, undecided }, trigger: null, items };
}

const SAID = { undecided: 'To be decided. There was', delayed: 'Recognised late. There was', 'not-delayed': 'Not recognised late. There was' } as const;

const SIGNS: Record<EarlierSign['kind'], string> = { note: 'a note', incident: 'an incident', 'dismissed-prompt': 'a dismissed prompt' };
const signWords = ({ kind, at }: EarlierSign, label: Label): string => `${SIGNS[kind]} of ${label(at)}`;

function detail({ missing, of, shown, behind, exact, notSaved }: ReturnType<typeof weeklyMeasures>['missingDetail']): Figure {
  const said = (decided: boolean) => (decided ? ', as an auditor decided' : '');
  return {
    id: 'missingDetail',
    part: missing,
    of,
    shown,
    beside: { notSaved: notSaved.length },
    trigger: null,
    items: [
      ...behind.map(({ concern, missing: details, decided }) => itemOf(concern, '1.1', 'missing', true, `Missing${said(decided)}: ${details.map((each) => DETAILS[each].toLocaleLowerCase('en-GB')).join(', ')}.`)),
      ...exact.map(({ concern, decided }) => itemOf(concern, '1.1', 'exact', false, `Nothing is missing${said(decided)}.`)),
      ...notSaved.map((concern) => itemOf(concern, '1.1', 'not-saved', false, 'There was no first record.')),
    ],
  };
}
