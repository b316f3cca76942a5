/** Trains the span reader: each unit of a true note is inside labelled words or not, and each labelled span has a kind. */
import { MINIMISING } from '../../lib/language/reader/model.ts';
import type { Minimising, WordTables } from '../../lib/language/reader/model.ts';
import { symbolsOf } from '../../lib/language/reader/symbols.ts';
import { kindFeatures, unitFeatures } from '../../lib/language/reader/words.ts';
import type { Example } from './corpus.ts';
import { table } from './fit.ts';
import type { Row } from './fit.ts';

const BITS = 16;
const KIND_BITS = 12;
const INSIDE_COST = 3;
const KIND_COST = 4;
/** Found on notes of authors that were left out: docs/language-reader.md. */
const TURN = 2;
const LIFT = 1.2;

const plain = (features: number): number => 1 / Math.sqrt(features || 1);
const columnsOf = (found: readonly number[], bits: number): Int32Array => Int32Array.from(found, (hash) => hash >>> (32 - bits));

/** Units that a labelled span covers, with its kind. */
function labelledUnits({ text, spans, parsed: { note } }: Example): Array<{ from: number; to: number; kind: string }> {
  return spans.flatMap(({ quote, kind }) => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    const from = note.units.findIndex((unit) => unit.end > start);
    const to = note.units.findLastIndex((unit) => unit.start < start + quote.length) + 1;
    return from < 0 || to <= from ? [] : [{ from, to, kind }];
  });
}

/** Tables from the true notes among `examples`. */
export function fitWords(examples: readonly Example[]): WordTables {
  const inside: Row[] = [];
  const kinds = new Map<Minimising, Row[]>(MINIMISING.map((kind) => [kind, []]));
  for (const example of examples.filter(({ prompt }) => prompt)) {
    const { note, all, ruled } = example.parsed;
    const spans = labelledUnits(example);
    const symbols = symbolsOf(note);
    unitFeatures(note, all, ruled).forEach((found, at) => {
      const target = spans.some(({ from, to }) => at >= from && at < to) ? 1 : 0;
      inside.push({ columns: columnsOf(found, BITS), target, cost: INSIDE_COST });
    });
    for (const { from, to, kind } of spans) {
      const columns = columnsOf(kindFeatures(symbols, from, to), KIND_BITS);
      for (const [name, rows] of kinds) rows.push({ columns, target: name === kind ? 1 : 0, cost: KIND_COST });
    }
  }
  const kindTable = (kind: Minimising): WordTables['inside'] => table(kinds.get(kind) ?? [], KIND_BITS, plain);
  return {
    bits: BITS,
    inside: table(inside, BITS, plain),
    kindBits: KIND_BITS,
    kinds: {
      label: kindTable('label'), mutual: kindTable('mutual'), normalise: kindTable('normalise'), downplay: kindTable('downplay'), intent: kindTable('intent'),
      blame: kindTable('blame'), diagnosis: kindTable('diagnosis'), agentless: kindTable('agentless'), vague: kindTable('vague'), closing: kindTable('closing'),
    },
    turn: TURN,
    lift: LIFT,
  };
}
