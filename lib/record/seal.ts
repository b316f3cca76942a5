/**
 * The seam for the lock: every payload passes this pair on its way into the record and out of it. They are the identity
 * on JSON until the lock lands; they are asynchronous already, so that nothing around them changes then.
 */
export async function seal(payload: unknown): Promise<string> {
  return JSON.stringify(payload);
}

/** @throws SyntaxError where the payload is damaged */
export async function open(sealed: string): Promise<unknown> {
  return JSON.parse(sealed);
}
