import type { FieldErrors } from 'react-hook-form';
import type { Problem } from '../ui/ErrorSummary.tsx';
import type { FormValues } from './form-values.ts';

/**
 * The form's errors as links, in the order in which the fields stand. A field's id is its path with hyphens, so a path
 * leads to its element.
 */
export function problemsOf(errors: FieldErrors<FormValues>): Problem[] {
  return ORDER.flatMap((name) => leaves(errors[name], [name]));
}

const ORDER = ['people', 'occurred', 'place', 'behaviour', 'initiator', 'presentation', 'safety', 'warnings'] as const;

function leaves(node: unknown, path: string[]): Problem[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string' && node.message) return [{ field: fieldFor(path), words: labelled(path, node.message) }];
  return Object.entries(node).flatMap(([key, child]) => (key === 'ref' ? [] : leaves(child, key === 'root' ? path : [...path, key])));
}

function fieldFor(path: string[]): string {
  if (path.join('-') === 'people') return 'people-0-reference';
  if (path[0] === 'initiator' && (path.length === 1 || path[1] === 'by' || path[1] === 'person')) return 'initiator';
  return path.join('-');
}

/** Which person is meant, where several rows have the same words. */
const labelled = (path: string[], words: string): string => (path[0] === 'people' && path[1] !== undefined ? `Person ${Number(path[1]) + 1}: ${words}` : words);
