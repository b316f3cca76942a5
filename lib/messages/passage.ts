import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(400));

/** People who may be adults using the service, as a note writes them, each once. */
export const Names = z.array(line).check(z.maxLength(20));

/**
 * What leaves the page when a person presses **Record what happened**, and nothing else does: the words that they see
 * quoted in the card, what the rules said of them, and the names that stand in them.
 */
export const Passage = z.strictObject({
  /** the sentences that hold the marks, as typed */
  quote: z.string().check(z.minLength(1), z.maxLength(5000)),
  prompts: z
    .array(z.strictObject({ rule: line, kind: line, quote: line, effect: line, question: line }))
    .check(z.maxLength(50)),
  facts: z.strictObject({
    behaviour: z.boolean(),
    initiator: z.boolean(),
    presentation: z.boolean(),
    where: z.boolean(),
    when: z.boolean(),
  }),
  people: Names,
});
export type Passage = z.infer<typeof Passage>;
