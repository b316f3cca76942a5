import { type Columns, isAuthor, type Part, PARTS } from '#look-back/columns.ts';

interface PreviewProps {
  names: readonly string[];
  rows: readonly (readonly string[])[];
  columns: Columns;
}

/** The first rows as the table has them. A column with who wrote the notes is not even shown. */
export function Preview({ names, rows, columns }: PreviewProps) {
  const partsOf = (index: number) => (Object.keys(PARTS) as Part[]).filter((part) => columns[part] === index).map((part) => PARTS[part]);
  const used = names.map((name, index) => ({ name, index, hidden: isAuthor(name) && !partsOf(index).length, parts: partsOf(index) }));
  return (
    // What runs off to the side is reached by the arrow keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sideways" role="region" aria-label="The first rows" tabIndex={0}>
      <table className="facts-table">
        <thead>
          <tr>
            {used.map(({ name, index, hidden, parts }) => (
              <th key={index} scope="col">
                {name}
                <span className={parts.length ? 'part' : 'part none'}>{parts.join(' and ') || (hidden ? 'Never read' : 'Left out')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // Rows have no name of their own, and do not move.
            // eslint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {used.map(({ index, hidden, parts }) => (
                <td key={index} className={[parts.length ? '' : 'quiet', (cells[index]?.length ?? 0) > 40 ? 'long' : ''].join(' ').trim()}>
                  {hidden ? '–' : cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
