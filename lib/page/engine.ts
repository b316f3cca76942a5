import { checkWith, type Opinionated } from '#language/engine.ts';
import { modelOf } from '#language/reader/model.ts';
import { givenWeights } from './weights.ts';

let ready: ((text: string) => Opinionated) | undefined;

/** Reads a note. The first call unpacks the reader's numbers. */
export function check(text: string): Opinionated {
  ready ??= checkWith(modelOf(givenWeights()));
  return ready(text);
}
