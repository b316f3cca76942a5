import type { DatedAction } from '#pathway/steps/field.ts';
import { ROLES } from '#pathway/who.ts';
import { Action } from '../../ui/Action.tsx';
import { Picked } from '../../ui/Picked.tsx';
import { Written } from '../../ui/Written.tsx';
import { When } from '../When.tsx';
import { FieldLabel } from './FieldLabel.tsx';
import { type FieldProps, messageOf } from './field-props.ts';

const OWNERS = ROLES.map((value) => ({ value, label: value }));
const BLANK = { text: '', owner: '', due: '' };

/** Dated actions, none to begin with: what is to be done, by which role, by when. */
export function ActionsField({ field, id, value, onChange, error }: FieldProps<'actions'>) {
  const rows = Array.isArray(value) ? (value as DatedAction[]) : [];
  const change = (at: number, part: Partial<DatedAction>) => onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const wrong = (at: number, part: keyof DatedAction): string | undefined => messageOf((Object(error) as Record<number, Record<string, unknown>>)[at]?.[part]);
  // The button that was pressed is gone: the focus goes to its neighbour, not to the top of the page.
  const removeAt = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset className="field">
      <legend className="legend">
        <FieldLabel field={field} />
      </legend>
      {field.hint ? <p className="hint">{field.hint}</p> : null}
      {messageOf(error) ? <p className="error">{messageOf(error)}</p> : null}
      {rows.map((row, index) => (
        // Rows have no names of their own, and a row that goes takes the fields after it along.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={`${rows.length} ${index}`} className="person">
          <Written id={`${id}-${index}-text`} label={`Action ${index + 1}: what is to be done?`} name={`${id}-${index}-text`} lines={2} value={row.text} onChange={(text) => change(index, { text })} error={wrong(index, 'text')} />
          <Picked id={`${id}-${index}-owner`} label={`Action ${index + 1}: who does it?`} name={`${id}-${index}-owner`} options={OWNERS} value={row.owner} onChange={(owner) => change(index, { owner })} error={wrong(index, 'owner')} />
          <When id={`${id}-${index}-due`} label={`Action ${index + 1}: by when?`} value={row.due} onChange={(due) => change(index, { due })} error={wrong(index, 'due')} />
          <div>
            <Action kind="plain" onPress={() => removeAt(index)}>
              Remove action {index + 1}
            </Action>
          </div>
        </div>
      ))}
      <div>
        <Action id={id} onPress={() => onChange([...rows, BLANK])}>
          Add an action
        </Action>
      </div>
    </fieldset>
  );
}
