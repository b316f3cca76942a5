/**
 * The answer to every message: what was asked for, or a sentence that says what to do.
 * An error is a value until it reaches a person; it is written to be read by one.
 */
export type Reply<T extends object = object> = ({ ok: true } & T) | { ok: false; error: string };

export const refuse = (error: string): { ok: false; error: string } => ({ ok: false, error });
