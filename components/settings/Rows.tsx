import type { ReactNode } from 'react';
import { type ArrayPath, type Control, type FieldArray, type FieldValues, useFieldArray } from 'react-hook-form';
import { Action } from '../ui/Action.tsx';

interface RowsProps<Values extends FieldValues> {
  control: Control<Values, unknown, FieldValues>;
  name: ArrayPath<Values>;
  /** ids begin with it, as the section's do */
  id: string;
  /** what one row is called in a button: "person", "closed day" */
  what: string;
  blank: FieldArray<Values>;
  none: string;
  /** how many rows have to stay */
  least?: number;
  children: (index: number) => ReactNode;
}

/** A list that grows and shrinks: each row with its own fields and a way to take it away, and a button for one more. */
export function Rows<Values extends FieldValues>({ control, name, id, what, blank, none, least = 0, children }: RowsProps<Values>) {
  const { fields, append, remove } = useFieldArray({ control: control as unknown as Control<Values>, name });
  // The button that was pressed is gone: the focus goes to its neighbour, not to the top of the page.
  const removeAt = (index: number) => {
    remove(index);
    document.getElementById(`${id}-add`)?.focus();
  };
  return (
    <>
      {fields.length ? (
        <ol className="stack">
          {fields.map((field, index) => (
            <li key={field.id} className="person">
              {children(index)}
              {fields.length > least ? (
                <div>
                  <Action kind="plain" onPress={() => removeAt(index)}>
                    Remove {what} {index + 1}
                  </Action>
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      ) : (
        <p className="quiet">{none}</p>
      )}
      <div>
        <Action id={`${id}-add`} onPress={() => append(blank)}>
          Add a {what}
        </Action>
      </div>
    </>
  );
}
