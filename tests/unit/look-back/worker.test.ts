import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { check } from '#language/check.ts';
import { ReadingRun } from '#components/look-back/worker/reading.ts';
import type { Progress } from '#components/look-back/worker/protocol.ts';
import { Shelf } from '#components/look-back/worker/shelf.ts';
import { Table } from '#components/look-back/worker/table.ts';
import { stored, unpacked } from '#components/look-back/worker/zip.ts';

const CLASH = 'Tom and Raj had a personality clash again in the lounge.';
const csv = (text: BlobPart, name = 'notes.csv') => new File([text], name);
const open = async (file: File) => {
  const table = await Table.ofFile(file, () => undefined);
  return { table, opened: table.open(null, undefined) };
};
const utf16 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

describe('a table', () => {
  test('in UTF-16 with tabs, as a spreadsheet saves “Unicode text”', async () => {
    const { opened } = await open(csv(utf16(`Date\tNote\n12/03/2026\t${CLASH} Zoë’s tea.\n`), 'notes.txt'));
    expect(opened).toMatchObject({ names: ['Date', 'Note'], columns: { date: 0, note: 1 }, preview: [['12/03/2026', `${CLASH} Zoë’s tea.`]], said: ['Read as UTF-16, with tabs between the columns.'] });
  });

  test('longer than its sample is looked through to its end, in pieces', async () => {
    const { table, opened } = await open(csv(`Date,Note\n${Array.from({ length: 20_000 }, (_, n) => `${(n % 28) + 1}/03/2026,"${CLASH}, entry ${n}"`).join('\n')}`));
    const shares: number[] = [];
    const looked = await table.look(opened.columns, (share) => shares.push(share));
    expect(looked).toMatchObject({ notes: 20_000, troubles: [], dates: { formats: [{ shape: 'numbers/4', count: 20_000, rows: 'rows 2 to 20,001' }] } });
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
  });

  test('of one column is a note a line', async () => {
    const { opened } = await open(csv(`${CLASH}\nTea, cake, and a film\n`));
    expect(opened).toMatchObject({ names: ['Column A'], columns: { note: 0, date: null }, said: ['Read as UTF-8, with one column.'] });
  });

  test.each([
    ['nothing below the names', 'Date,Note\n', 'no note below it'],
  ])('with %s says so', async (_, text, sentence) => {
    const { opened } = await open(csv(text));
    expect(opened.said.join(' ')).toContain(sentence);
  });

  test('that is no text is refused', async () => {
    await expect(open(csv(Uint8Array.from({ length: 2000 }, (_, at) => (at * 37) % 256)))).rejects.toThrow('not text and not an Excel workbook');
  });
});

describe('a workbook', () => {
  const written = async (): Promise<Blob> =>
    new Blob([
      new Uint8Array(
        await writeXlsxFile([
          [{ value: 'When', type: String }, { value: 'Note', type: String }],
          [{ value: new Date('2026-07-05T18:20:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' }, { value: CLASH, type: String }],
          [{ value: 46_331, type: Number }, { value: 'CONCATENATE("a";"b")', type: 'Formula' }],
        ]).toBuffer(),
      ),
    ]);

  test('has its dates as the clock on the wall, and a formula as its text', async () => {
    const { opened } = await open(new File([await written()], 'notes.xlsx'));
    expect(opened.preview).toEqual([['2026-07-05T18:20:00', CLASH], ['46331', '=CONCATENATE("a";"b")']]);
  });

  test('is unpacked whole, and packed again without packing', async () => {
    const files = await unpacked(await written());
    expect(await unpacked(new Blob([stored(files)]))).toEqual(files);
  });

  test.each([
    ['cut off', async () => (await written()).slice(0, 900), 'damaged'],
    ['another kind of archive', async () => new Blob([stored(new Map([['word/document.xml', new TextEncoder().encode('<x/>')]]))]), 'not an Excel workbook'],
    ['larger than memory allows', async () => Object.defineProperty(await written(), 'size', { value: 200_000_000 }), 'save the sheet with the notes as CSV'],
  ])('%s is refused with what to do', async (_, make, sentence) => {
    const { readWorkbook } = await import('#components/look-back/worker/workbook.ts');
    await expect(readWorkbook(await make())).rejects.toThrow(sentence);
  });
});

describe('a reading', () => {
  const rows = (count: number) => csv(`Date,Note\n${Array.from({ length: count }, (_, n) => `2026-03-12,"${CLASH} ${n}"`).join('\n')}`);
  const start = async (count: number, slow = 0) => {
    const { table, opened } = await open(rows(count));
    const shelf = new Shelf();
    const told: Progress[] = [];
    const run = new ReadingRun(
      (text) => {
        const until = performance.now() + slow;
        while (performance.now() < until);
        return check(text);
      },
      shelf,
      count,
      (progress) => told.push(progress),
    );
    return { run, shelf, told, over: run.run(table, { columns: opened.columns, orders: {}, timed: false }) };
  };

  test('goes through every note, and says how far it is', async () => {
    const { over, shelf, told } = await start(50);
    expect(await over).toEqual({ how: 'read', error: null });
    expect(shelf.counts).toEqual({ open: 50, confirmed: 0, 'set-aside': 0 });
    expect(told.at(-1)).toMatchObject({ done: 50, total: 50, found: 50 });
  });

  test('is held where it is, goes on, and is stopped', async () => {
    const { run, over, told } = await start(400, 2);
    run.pause();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    const held = run.progress.done;
    expect(held).toBeLessThan(400);
    await Promise.resolve();
    expect(run.progress.done).toBe(held);
    run.goOn();
    await expect.poll(() => run.progress.done).toBeGreaterThan(held);
    run.stop();
    expect(await over).toEqual({ how: 'stopped', error: null });
    expect(run.progress.done).toBeLessThan(400);
  });
});

describe('what was found', () => {
  const shelf = new Shelf();
  for (let id = 0; id < 5; id += 1) shelf.add({ id, row: id + 2, day: `2026-03-1${id}`, time: null, place: id % 2 ? 'Lounge' : 'Kitchen', people: ['Tom', 'Raj'], passage: 'x', asked: [] });

  test('is shown a page at a time', () => {
    expect(shelf.groups('place', 'open', 1)).toEqual({ groups: [{ key: 'kitchen', label: 'Kitchen', count: 3, newest: '2026-03-14' }], all: 2 });
    expect(shelf.inside('place', 'open', 'kitchen', 2)).toMatchObject({ found: [{ id: 4 }, { id: 2 }], all: 3 });
    expect(shelf.ids('place', 'open', 'kitchen')).toEqual([4, 2, 0]);
  });

  test('is settled and put back', () => {
    expect(shelf.settle([4, 2], 'set-aside', 'Both were joking')).toEqual({ open: 3, 'set-aside': 2, confirmed: 0 });
    expect(shelf.inside('pair', 'set-aside', 'raj and tom', 9).found.map(({ id, reason }) => [id, reason])).toEqual([[4, 'Both were joking'], [2, 'Both were joking']]);
    expect(shelf.settle([4], 'open', undefined)).toEqual({ open: 4, 'set-aside': 1, confirmed: 0 });
    expect(shelf.settle([2], 'confirmed', undefined)).toEqual({ open: 4, 'set-aside': 0, confirmed: 1 });
  });
});
