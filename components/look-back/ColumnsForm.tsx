import { type Columns, columnsProblem, type Part, PARTS } from '#look-back/columns.ts';
import { columnLetters } from '#look-back/table.ts';
import { Action } from '../ui/Action.tsx';
import { Picked } from '../ui/Picked.tsx';
import { Preview } from './Preview.tsx';
import { lookBack, type Stage } from './session.ts';
import { StageTitle } from './StageTitle.tsx';
import { Tick } from '../ui/Tick.tsx';

const NONE = 'none';

/** Which column is what, with a guess made and the first rows to see. */
export function ColumnsForm({ name, opened, columns, problem }: Extract<Stage, { at: 'columns' }>) {
  const { names, header, preview, sheets, sheet, said } = opened;
  const wrong = columnsProblem(columns, names);
  const options = names.map((each, index) => ({ value: String(index), label: each.startsWith('Column ') ? each : `${columnLetters(index)}: ${each}` }));
  const choose = (part: Part, value: string) => lookBack.choose({ ...columns, [part]: value === NONE ? null : Number(value) } satisfies Columns);
  return (
    <section className="card stack loose" aria-labelledby="columns-title">
      <div className="stack tight">
        <StageTitle id="columns-title">Which column is what?</StageTitle>
        <p className="quiet">{[name, ...said].join(' · ')}</p>
      </div>
      {sheets.length > 1 ? <Picked id="sheet" name="sheet" label="Sheet" options={sheets.map((value) => ({ value, label: value }))} value={sheet ?? ''} onChange={(next) => void lookBack.table(next, undefined)} /> : null}
      <div className="filters">
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <Picked
            key={part}
            id={`column-${part}`}
            name={part}
            label={PARTS[part]}
            options={part === 'note' ? options : [{ value: NONE, label: 'None' }, ...options]}
            value={columns[part] === null ? (part === 'note' ? '' : NONE) : String(columns[part])}
            onChange={(value) => choose(part, value)}
          />
        ))}
      </div>
      <Tick isSelected={header} onChange={(has) => void lookBack.table(sheet, has)}>
        The first row has the names of the columns
      </Tick>
      <Preview names={names} rows={preview} columns={columns} />
      <p className="quiet">Who wrote a note is never read.</p>
      {(problem ?? wrong) ? (
        <p className="refused" role="alert">
          {problem ?? wrong}
        </p>
      ) : null}
      <div className="row">
        <Action kind="primary" isDisabled={wrong !== null || !preview.length} onPress={() => void lookBack.look()}>
          Continue
        </Action>
        <Action kind="plain" onPress={() => lookBack.forget()}>
          Choose another file
        </Action>
      </div>
    </section>
  );
}
