import { dateOf, type Order, type Shape, type WrittenDate } from './dates.ts';
import { RowRanges } from './row-ranges.ts';

/** One way in which the dates of a column are written, as the page shows it. */
export interface DateFormat {
  shape: Shape;
  example: string;
  count: number;
  /** "rows 2 to 121" */
  rows: string;
  /** what there is to choose where the numbers can be read in two orders; null where they can not */
  asks: { fits: Readonly<Record<Order, number>>; not: Readonly<Record<Order, string>>; proposed: Order; open: boolean } | null;
}

/** What the column of dates says, looked at from end to end. */
export interface DatesFound {
  formats: readonly DateFormat[];
  /** rows with a note whose cell is empty, or no date */
  empty: string | null;
  unread: string | null;
  /** a cell that is no date, to see what is meant */
  unreadExample: string | null;
  /** false where every date stands at midnight: then no note has a time */
  timed: boolean;
}

/** Which order is meant, for each way of writing that can be read in two. */
export type Orders = Partial<Record<Shape, Order>>;

interface Seen {
  example: string;
  all: RowRanges;
  only: Record<Order, RowRanges>;
  both: number;
}

/** Goes through a column of dates row by row, and keeps what has to be said and asked. */
export class DateCensus {
  readonly #seen = new Map<Shape, Seen>();
  readonly #empty = new RowRanges();
  readonly #unread = new RowRanges();
  #unreadExample: string | null = null;
  #timed = false;

  add(row: number, cell: string): void {
    if (!cell.trim()) return this.#empty.add(row);
    const date = dateOf(cell);
    if (!date) {
      this.#unreadExample ??= cell.trim().slice(0, 40);
      return this.#unread.add(row);
    }
    if (date.time && date.time !== '00:00') this.#timed = true;
    let seen = this.#seen.get(date.shape);
    if (!seen) this.#seen.set(date.shape, (seen = { example: cell.trim(), all: new RowRanges(), only: { day: new RowRanges(), month: new RowRanges() }, both: 0 }));
    seen.all.add(row);
    const { day, month } = date.day;
    if (day && month) seen.both += 1;
    else seen.only[day ? 'day' : 'month'].add(row);
  }

  result(): DatesFound {
    return {
      formats: [...this.#seen].map(([shape, seen]) => ({ shape, example: seen.example, count: seen.all.count, rows: seen.all.words(), asks: shape.startsWith('numbers') ? asksOf(seen) : null })),
      empty: this.#empty.count ? this.#empty.words() : null,
      unread: this.#unread.count ? this.#unread.words() : null,
      unreadExample: this.#unreadExample,
      timed: this.#timed,
    };
  }
}

/** Day first is the UK’s way, and is only put in question by dates that can’t be read so. */
function asksOf({ only, both }: Seen): DateFormat['asks'] {
  const { day, month } = only;
  return {
    fits: { day: day.count + both, month: month.count + both },
    not: { day: month.count ? month.words() : '', month: day.count ? day.words() : '' },
    proposed: month.count && !day.count ? 'month' : 'day',
    open: month.count > 0 || day.count === 0,
  };
}

/** The day of a cell under the orders that were chosen; null where there is none. */
export const dayUnder = ({ shape, day }: WrittenDate, orders: Orders): string | null => day[orders[shape] ?? 'day'];
