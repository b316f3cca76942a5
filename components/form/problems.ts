import type { FieldErrors } from 'react-hook-form';
import type { Problem } from '../ui/ErrorSummary.tsx';
import { leaves } from '../ui/leaves.ts';
import type { FormValues } from './form-values.ts';

/**
 * The form's errors as links, in the order in which the fields stand. A field's id is its path with hyphens, so a path
 * leads to its element.
 */
export function problemsOf(errors: FieldErrors<FormValues>): Problem[] {
  return ORDER.flatMap((name) => leaves(errors[name], [name])).map(({ path, message }) => ({ field: fieldFor(path), words: labelled(path, message) }));
}

const ORDER = ['people', 'occurred', 'place', 'behaviour', 'initiator', 'presentation', 'safety', 'warnings'] as const;

function fieldFor(path: string[]): string {
  if (path.join('-') === 'people') return 'people-0-reference';
  if (path[0] === 'initiator' && (path.length === 1 || path[1] === 'by' || path[1] === 'person')) return 'initiator';
  return path.join('-');
}

/** Which person is meant, where several rows have the same words. */
const labelled = (path: string[], words: string): string => (path[0] === 'people' && path[1] !== undefined ? `Person ${Number(path[1]) + 1}: ${words}` : words);
