import type { Field } from '#pathway/steps/field.ts';
import { Added } from './Added.tsx';

/** The question, with its mark where it is an added one. */
export function FieldLabel({ field }: { field: Field }) {
  return field.added ? (
    <>
      {field.label} <Added />
    </>
  ) : (
    field.label
  );
}
