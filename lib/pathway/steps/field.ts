import type { EarlyWarning } from '../early-warnings.ts';

/** Labels by the value that the record keeps. */
export type Options = Readonly<Record<string, string>>;

/** Asked only where another field of the same step has one of these values. */
export interface When {
  field: string;
  /** for `choices`, one of those chosen; for `rate`, `none` where there was nothing to count */
  is: readonly string[];
}

interface Asked {
  /** the name in the record */
  id: string;
  /** a question to the person who fills it */
  label: string;
  hint?: string;
  /** true where the pathway adds the field to the article's: shown as added */
  added?: true;
  when?: When;
}

/**
 * One field of a step, as data: the form, the schema, the documents and the tests come from it.
 * - `sentence` text of at least one sentence (¶), `line` text that may be a word; `what` ends the error "Write …"
 * - `yes-no-unknown` answers `yes`, `no`, `unknown`: never blank, never "no" where nobody knows
 * - `choice` one of the options, `choices` one or more; `unknown` is then chosen alone
 * - `count` a whole number from 0, or `unknown`
 * - `instant` a moment in UTC, `day` a UK calendar day
 * - `rate` counted by Plainly and shown, not typed: `{ part, of }`
 * - `ticks` early-warning signs, none needed
 * - `actions` dated actions, none needed: each becomes an action of the concern
 * - `people`, `when-occurred` and `initiator` stand in step 1.1 only, which has a form of its own
 */
export type Field = Asked &
  (
    | { kind: 'sentence'; what: string }
    | { kind: 'line'; what: string }
    | { kind: 'yes-no-unknown' }
    | { kind: 'choice'; options: Options }
    | { kind: 'choices'; options: Options }
    | { kind: 'count' }
    | { kind: 'instant' }
    | { kind: 'day' }
    | { kind: 'rate' }
    | { kind: 'ticks' }
    | { kind: 'actions' }
    | { kind: 'people' }
    | { kind: 'when-occurred' }
    | { kind: 'initiator' }
  );

export const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', unknown: 'Not known yet' } as const;
export type Answer = keyof typeof YES_NO_UNKNOWN;

/** A share that was counted: never a rounded figure alone. */
export interface Rate {
  part: number;
  of: number;
}

/** A protective action with its date: what, which role does it, by when (UTC). */
export interface DatedAction {
  text: string;
  owner: string;
  due: string;
}

/** What the record keeps for each kind of field. */
type ValueOf<F> = F extends { kind: 'yes-no-unknown' }
  ? Answer
  : F extends { kind: 'choice'; options: infer O }
    ? Extract<keyof O, string>
    : F extends { kind: 'choices'; options: infer O }
      ? Extract<keyof O, string>[]
      : F extends { kind: 'count' }
        ? number | 'unknown'
        : F extends { kind: 'rate' }
          ? Rate
          : F extends { kind: 'ticks' }
            ? EarlyWarning[]
            : F extends { kind: 'actions' }
              ? DatedAction[]
              : string;

/** The record that a list of fields makes. A field with `when` may be missing. */
export type RecordOf<Fields extends readonly Field[]> = {
  [F in Fields[number] as F extends { when: When } ? never : F['id']]: ValueOf<F>;
} & { [F in Fields[number] as F extends { when: When } ? F['id'] : never]?: ValueOf<F> | undefined };
