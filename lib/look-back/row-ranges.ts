/** Row numbers as a person says them, kept small however many there are. Numbers are those of a spreadsheet: the first row is 1. */
export class RowRanges {
  readonly #ranges: [from: number, to: number][] = [];
  #count = 0;

  /** @param row not smaller than any that was added before; the same row twice counts once */
  add(row: number): void {
    const last = this.#ranges.at(-1);
    if (last?.[1] === row) return;
    this.#count += 1;
    if (last && last[1] === row - 1) last[1] = row;
    else this.#ranges.push([row, row]);
  }

  get count(): number {
    return this.#count;
  }

  /** "row 4", "rows 2 to 121, 140 and 150 to 160", "rows 4, 9, 12 and 96 more". */
  words(most = 4): string {
    const shown = this.#ranges.slice(0, most);
    const left = this.#count - shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
    const parts = shown.map(([from, to]) => (from === to ? plain(from) : `${plain(from)} to ${plain(to)}`));
    if (left > 0) parts.push(`${plain(left)} more`);
    return `${this.#count === 1 ? 'row' : 'rows'} ${LIST.format(parts)}`;
  }
}

const LIST = new Intl.ListFormat('en-GB');
const plain = (number: number): string => number.toLocaleString('en-GB');
