import { csvOf } from '#pathway/exports/csv.ts';
import { jsonOf } from '#pathway/exports/json.ts';
import { fileName, type Table } from '#pathway/exports/table.ts';
import { now } from '#settings/now.ts';
import { ukDate } from '#time/zone.ts';
import { saveFile } from '../exchange/save-file.ts';
import { Action } from '../ui/Action.tsx';

/** A table with its files. On a narrow page each row stands by itself, every value with its heading. */
export function DataTable({ table, rowAddress }: { table: Table; rowAddress?: (row: number) => string | null }) {
  const day = () => ukDate(now()).toString();
  return (
    <div className="stack tight">
      <table className="data">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // Rows of a table that only is shown have no other name than their place.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={index}>
              {row.map((cell, at) => {
                const column = table.columns[at];
                const address = at === 0 ? rowAddress?.(index) : null;
                if (at === 0) return <th key={column?.id} scope="row">{address ? <a href={address}>{cell}</a> : cell}</th>;
                return (
                  <td key={column?.id} data-label={column?.label} className={typeof cell === 'number' ? 'number' : undefined}>
                    {cell ?? '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row no-print">
        <Action kind="plain" aria-label={`Save as CSV: ${table.caption}`} onPress={() => saveFile(fileName(table, day(), 'csv'), csvOf(table), 'text/csv;charset=utf-8')}>
          Save as CSV
        </Action>
        <Action kind="plain" aria-label={`Save as JSON: ${table.caption}`} onPress={() => saveFile(fileName(table, day(), 'json'), jsonOf(table), 'application/json')}>
          Save as JSON
        </Action>
      </div>
    </div>
  );
}
