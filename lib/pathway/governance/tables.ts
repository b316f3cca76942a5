import type { Table } from '../exports/table.ts';
import type { Figure } from './figure.ts';

/** The figures of a period as one table. */
export const figuresTable = (figures: readonly Figure[], words: string): Table => ({
  id: 'figures',
  caption: `Figures of ${words}`,
  columns: [{ id: 'measure', label: 'Measure' }, { id: 'figure', label: 'Figure' }, { id: 'counted', label: 'Counted', inFile: true }, { id: 'of', label: 'Of', inFile: true }, { id: 'beside', label: 'Beside it' }, { id: 'asks', label: 'Asks for' }],
  rows: figures.map(({ label, shown, part, of, beside, asks }) => [label, shown, part, of, beside || null, asks]),
});
