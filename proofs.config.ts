/**
 * What a build leaves out of the rules: their proofs (`must`, `mustNot`, the examples of exceptions). They are there for tests
 * and for readers of the source; in a page they would only be weight.
 */
import type { Plugin } from 'vite';

const PROOFS = new Set(['must', 'mustNot', 'example']);

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  value?: Node;
}

/** Every node below one, itself included. */
function* nodesIn(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  if (typeof node !== 'object' || node === null || !('type' in node)) return;
  yield node as Node;
  for (const part of Object.values(node)) yield* nodesIn(part);
}

export const withoutProofs: Plugin = {
  name: 'without-proofs',
  // After the types are gone.
  enforce: 'post',
  transform: {
    filter: { id: /\/lib\/language\/(?:rules|context)\// },
    handler(code) {
      let shorter = code;
      const proofs = [...nodesIn(this.parse(code))].filter(({ type, key, value }) => type === 'Property' && value && PROOFS.has(key?.name ?? ''));
      for (const { value } of proofs.sort((a, b) => b.start - a.start)) {
        if (value) shorter = shorter.slice(0, value.start) + (value.type === 'ArrayExpression' ? '[]' : '""') + shorter.slice(value.end);
      }
      return { code: shorter, map: null };
    },
  },
};
