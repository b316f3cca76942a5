import type { Field } from '#pathway/steps/field.ts';
import type { Country } from '#time/holidays.ts';

/** What every field of a form is given: itself, what it holds, and what is wrong with it. */
export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  field: Extract<Field, { kind: Kind }>;
  /** of the element that the error summary leads to */
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** the field's own error, or those of its rows */
  error: unknown;
  /** whose law names the kinds of abuse */
  country: Country;
}

/** The message at the field itself. */
export const messageOf = (error: unknown): string | undefined => {
  const { message, root } = Object(error) as { message?: string; root?: { message?: string } };
  return message ?? root?.message;
};
