import { describe, expect, it } from 'vitest';
import { mapLines, mapText, offsetOf, pointAt } from '#page/fields/text-map.ts';

/** As much of a DOM as the map reads: a string is a text node, an array an element with its tag first. */
type Tree = string | Branch;
type Branch = [tag: string, ...children: (string | Branch)[]];

interface Leaf {
  nodeType: number;
  data?: string;
  nodeName?: string;
  hidden?: boolean;
  firstChild: Leaf | null;
  nextSibling: Leaf | null;
}

function grow(tree: Tree): Leaf {
  if (typeof tree === 'string') return { nodeType: 3, data: tree, firstChild: null, nextSibling: null };
  const [nodeName, ...children] = tree;
  const grown = children.map(grow);
  grown.forEach((child, at) => {
    child.nextSibling = grown[at + 1] ?? null;
  });
  return { nodeType: 1, nodeName, hidden: false, firstChild: grown[0] ?? null, nextSibling: null };
}

const read = (tree: Tree, keepsBreaks = false) => mapText(grow(tree) as unknown as Element, keepsBreaks);

describe('the text of an editable', () => {
  it.each<[string, Tree, string]>([
    ['one line', ['DIV', 'Tom sat.'], 'Tom sat.'],
    ['inline elements', ['DIV', 'Tom ', ['B', 'sat'], '.'], 'Tom sat.'],
    ['a block for each line', ['DIV', 'one', ['DIV', 'two'], ['DIV', 'three']], 'one\ntwo\nthree\n'],
    ['an empty line', ['DIV', ['DIV', 'one'], ['DIV', ['BR']], ['DIV', 'two']], 'one\n\ntwo\n'],
    ['line breaks', ['DIV', 'one', ['BR'], 'two'], 'one\ntwo'],
    ['no-break spaces and source line breaks', ['DIV', 'Tom\u00a0sat\n down'], 'Tom sat  down'],
    ['what is not words', ['DIV', 'Tom', ['STYLE', 'p{}'], ['BUTTON', 'x'], ' sat'], 'Tom sat'],
  ])('%s', (_name, tree, text) => {
    expect(read(tree).text).toBe(text);
  });

  it('leaves out what nobody sees, and finds its way past it', () => {
    const map = read(['DIV', '\ufeffTom hit\u200b', ['SPAN', '\ufeff'], ' R\u2060aj']);
    expect(map.text).toBe('Tom hit Raj');
    expect([...map.text].map((_, at) => pointAt(map, at, 'start')).map((point) => point?.node.data[point.offset]).join('')).toBe('Tom hit Raj');
    const { node } = pointAt(map, map.text.length - 1, 'start') ?? {};
    expect(node && [0, 2, 3, 5].map((offset) => offsetOf(map, () => false, node, offset))).toEqual([7, 9, 9, 11]);
  });

  it('keeps line breaks where white space is kept', () => {
    expect(read(['DIV', 'one\ntwo'], true).text).toBe('one\ntwo');
    expect(read(['DIV', ['PRE', 'one\ntwo']]).text).toBe('one\ntwo\n');
  });
});

describe('the way back', () => {
  const map = read(['DIV', 'Tom ', ['B', 'and'], ' Raj', ['DIV', 'sat']]);

  it('finds each character’s node', () => {
    for (let at = 0; at < map.text.length; at++) {
      if (map.text[at] === '\n') continue;
      const point = pointAt(map, at, 'start');
      expect(point?.node.data[point.offset]).toBe(map.text[at]);
    }
  });

  it('ends a span in the node that it began in', () => {
    const end = pointAt(map, 'Tom and'.length, 'end');
    expect([end?.node.data, end?.offset]).toEqual(['and', 3]);
  });

  it('gives a place in the DOM its offset', () => {
    const { node } = pointAt(map, 4, 'start') ?? {};
    expect(node && offsetOf(map, () => false, node, 2)).toBe(6);
    expect(offsetOf(map, () => true, {} as Node, 0)).toBe(map.text.length);
  });

  it('has no place in an empty element', () => {
    expect(pointAt(read(['DIV', ['BR']]), 0, 'start')).toBeUndefined();
  });
});

describe('lines that an editor draws', () => {
  const lines = (inRows: boolean, ...rows: string[]) => mapLines(rows.map((row) => grow(['DIV', ['SPAN', row]]) as unknown as Element), inRows).text;

  it('are lines of the text', () => {
    expect(lines(false, 'Tom sat. ', 'Raj ate.')).toBe('Tom sat. \nRaj ate.');
  });

  it('are one line where rows were only wrapped', () => {
    expect(lines(true, 'Tom\u00a0sat\u00a0', 'down.', 'Raj ate.')).toBe('Tom sat down.\nRaj ate.');
  });
});
