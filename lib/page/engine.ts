import { readerOf, type Reader } from '#language/again.ts';
import { checkWith, type Opinionated } from '#language/engine.ts';
import { modelOf, type Model } from '#language/reader/model.ts';
import { givenWeights } from './weights.ts';

let model: Model | undefined;
let ready: ((text: string) => Opinionated) | undefined;

/** The reader's numbers. The first call unpacks them. */
function numbers(): Model {
  model ??= modelOf(givenWeights());
  return model;
}

/** Reads a note. */
export function check(text: string): Opinionated {
  ready ??= checkWith(numbers());
  return ready(text);
}

/** A reader for one field that is being written in: its answers are those of `check`, sooner. */
export const fieldReader = (): Reader => readerOf(numbers());
