import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Table } from '#pathway/exports/table.ts';
import { DataTable } from './DataTable.tsx';
import type { Draw } from './draw.ts';
import { paintOf, type Paints } from './paints.ts';
import { useWidth } from './useWidth.ts';

interface PictureProps {
  /** what the picture shows, as a sentence: "Nine of ten reviews were done on the same day" */
  finding: string;
  /** how it is drawn; another function draws it anew, so keep the same one as long as the data are the same */
  draw: Draw;
  /** the same as a table, folded under the picture, with its files */
  table: Table;
  /** what each fill stands for */
  keys?: readonly { paint: keyof Paints; label: string }[];
  /** where a row of the table leads; null where it leads nowhere */
  rowAddress?: (row: number) => string | null;
  /** what it leaves out, or how to read it */
  children?: ReactNode;
}

/**
 * A picture that says its finding in words and keeps every value in a table under it. Seen with or without colour, by
 * eye or by ear, on a screen or on paper, it says the same.
 */
export function Picture({ finding, draw, table, keys = [], rowAddress, children }: PictureProps) {
  const id = useId().replaceAll(/\W/gu, '');
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (!width) return undefined;
    let ended = false;
    // What draws comes after the words: a page is read before its pictures are there.
    void import('./draw.ts').then(({ drawn }) => {
      if (!ended) place.current?.replaceChildren(drawn(draw, { id, finding, width }));
    });
    return () => {
      ended = true;
    };
  }, [draw, finding, id, width]);
  return (
    <figure className="picture stack tight">
      <figcaption className="picture-finding">{finding}</figcaption>
      {children}
      {keys.length ? (
        <ul className="picture-key">
          {keys.map(({ paint, label }) => (
            <li key={label}>
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <rect x="1" y="1" width="16" height="16" fill={paintOf(id, paint)} stroke="currentColor" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      ) : null}
      <div ref={place} className="picture-place" />
      <details className="picture-table">
        <summary>The figures as a table</summary>
        <DataTable table={table} {...(rowAddress ? { rowAddress } : {})} />
      </details>
    </figure>
  );
}
