import { timeBand } from './band.ts';
import type { Found } from './found.ts';
import { isSame } from './people.ts';

/** By what notes stand together. */
export const GROUPINGS = { pair: 'Same two adults', place: 'Same place', band: 'Same time of day', all: 'No groups, newest first' } as const;
export type Grouping = keyof typeof GROUPINGS;

export interface Group {
  key: string;
  label: string;
  /** newest first; those without a date last */
  found: readonly Found[];
}

const NOBODY = 'Nobody is named';
const NO_PLACE = 'Place not known';

/** Groups of notes, those with the most notes first, then those with the newest. */
export function groupsOf(found: readonly Found[], by: Grouping): Group[] {
  const sorted = found.toSorted(newestFirst);
  if (by === 'all') return sorted.length ? [{ key: 'all', label: 'Newest first', found: sorted }] : [];
  const label = by === 'pair' ? pairLabels(sorted) : by === 'place' ? placeOf : ({ time }: Found) => timeBand(time);
  const groups = new Map<string, { label: string; found: Found[] }>();
  for (const each of sorted) {
    const name = label(each);
    const key = name.toLocaleLowerCase('en-GB');
    const group = groups.get(key);
    if (group) group.found.push(each);
    else groups.set(key, { label: name, found: [each] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((one, other) => Number(isUnknown(one)) - Number(isUnknown(other)) || other.found.length - one.found.length);
}

/** By day and time; a note without a time is from some time of its day, one without a day is last. */
function newestFirst(one: Found, other: Found): number {
  const [left, right] = [one, other].map(({ day, time }) => `${day ?? ''} ${time ?? ''}`);
  return left === right ? one.row - other.row : (left ?? '') < (right ?? '') ? 1 : -1;
}

/** What is not known stands last: it is no pattern. */
const isUnknown = ({ label }: { label: string }): boolean => label === NOBODY || label === NO_PLACE || label.startsWith('Time not') || label.endsWith('nobody else named');

const placeOf = ({ place }: Found): string => place.trim().replaceAll(/\s+/gu, ' ') || NO_PLACE;

/** Names are as short in one note as they are long in another: where one whole name begins so, it is meant. */
function pairLabels(all: readonly Found[]): (found: Found) => string {
  const whole = new Map<string, Set<string>>();
  for (const name of new Set(all.flatMap(({ people }) => people.slice(0, 2)))) {
    const [first] = name.toLocaleLowerCase('en-GB').split(' ');
    if (first && name.includes(' ')) whole.set(first, (whole.get(first) ?? new Set()).add(name));
  }
  const known = new Map<string, string>();
  const full = (name: string): string => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = name.toLocaleLowerCase('en-GB');
    const fits = [...(whole.get(key.split(' ')[0] ?? '') ?? [])].filter((long) => isSame(name, long));
    const longest = fits.sort((one, other) => other.length - one.length)[0];
    const named = longest !== undefined && fits.every((fit) => isSame(fit, longest)) ? longest : name;
    known.set(name, named);
    return named;
  };
  return ({ people }) => {
    const [one, other] = people.slice(0, 2).map(full).sort((left, right) => left.localeCompare(right, 'en-GB'));
    if (one === undefined) return NOBODY;
    return other === undefined ? `${one}: nobody else named` : `${one} and ${other}`;
  };
}
