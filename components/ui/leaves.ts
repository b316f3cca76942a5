export interface Leaf {
  path: string[];
  message: string;
}

/** The messages in a form's errors, each with its path. A list's own error stands at the list. */
export function leaves(node: unknown, path: string[] = []): Leaf[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('message' in node && typeof node.message === 'string' && node.message) return [{ path, message: node.message }];
  return Object.entries(node).flatMap(([key, child]) => (key === 'ref' ? [] : leaves(child, key === 'root' ? path : [...path, key])));
}
