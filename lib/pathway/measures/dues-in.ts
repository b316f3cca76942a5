import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import type { MeasuredDue } from './measured-dues.ts';
import { isIn, msOf, type Within } from './within.ts';

interface Dated {
  concern: Measured;
  due: MeasuredDue;
}

const DAY = 86_400_000;

/** By UTC day, those in error included: a trend asks for thirteen periods, and would else walk forty thousand dues for each. */
const indexes = new WeakMap<Look, Map<number, Dated[]>>();

function indexOf(look: Look): Map<number, Dated[]> {
  const known = indexes.get(look);
  if (known) return known;
  const index = new Map<number, Dated[]>();
  for (const concern of [...look.concerns, ...look.voided]) {
    for (const due of concern.dues) {
      const day = Math.floor(due.due / DAY);
      const others = index.get(day);
      if (others) others.push({ concern, due });
      else index.set(day, [{ concern, due }]);
    }
  }
  indexes.set(look, index);
  return index;
}

/** What is due in a period and had begun when one looks. */
export function duesIn(look: Look, period: Within): Dated[] {
  const index = indexOf(look);
  const within = msOf(period);
  const now = look.asOf.epochMilliseconds;
  const found: Dated[] = [];
  for (let day = Math.floor(within.from / DAY); day * DAY < within.to; day += 1) {
    for (const each of index.get(day) ?? []) if (isIn(each.due.due, within) && hasBegun(each.due, now)) found.push(each);
  }
  return found;
}

/** What had not begun by then is not known yet, unless it was done or set aside before its time. */
export const hasBegun = ({ started, done, aside }: MeasuredDue, now: number): boolean => done !== null || aside !== null || started <= now;
