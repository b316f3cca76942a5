import { csvOf } from '#pathway/exports/csv.ts';
import { jsonOf } from '#pathway/exports/json.ts';
import { type Cell, type Column, fileName, type Table } from '#pathway/exports/table.ts';
import { now } from '#settings/now.ts';
import { ukDate } from '#time/zone.ts';
import { saveFile } from '../exchange/save-file.ts';
import { Action } from '../ui/Action.tsx';

interface DataTableProps {
  table: Table;
  /** where a row leads; null where it leads nowhere */
  rowAddress?: (row: number) => string | null;
}

/** A table with its files. On a narrow page each row stands by itself, every value with its heading. */
export function DataTable({ table, rowAddress }: DataTableProps) {
  const { caption, columns, rows } = table;
  return (
    <div className="stack tight">
      <table className="data">
        <caption>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => (column.inFile ? null : <th key={column.id} scope="col">{column.label}</th>))}</tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows of a table that only is shown have no other name than their place.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row">
                    <Linked address={rowAddress?.(index) ?? null} words={row[at] ?? ''} />
                  </th>
                ) : (
                  <Value key={column.id} column={column} cell={row[at] ?? null} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <Files table={table} />
    </div>
  );
}

const Linked = ({ address, words }: { address: string | null; words: string | number }) => (address ? <a href={address}>{words}</a> : words);

function Value({ column, cell }: { column: Column; cell: Cell }) {
  if (column.inFile) return null;
  return (
    <td data-label={column.label} className={typeof cell === 'number' ? 'number' : undefined}>
      {cell ?? '–'}
    </td>
  );
}

function Files({ table }: { table: Table }) {
  const save = (ending: 'csv' | 'json', text: string, type: string) => saveFile(fileName(table, ukDate(now()).toString(), ending), text, type);
  return (
    <div className="row no-print">
      <Action kind="plain" aria-label={`Save as CSV: ${table.caption}`} onPress={() => save('csv', csvOf(table), 'text/csv;charset=utf-8')}>
        Save as CSV
      </Action>
      <Action kind="plain" aria-label={`Save as JSON: ${table.caption}`} onPress={() => save('json', jsonOf(table), 'application/json')}>
        Save as JSON
      </Action>
    </div>
  );
}
