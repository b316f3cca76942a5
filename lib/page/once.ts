/**
 * One of each script in a page. The background may inject the same file twice; the second finds the first one's claim.
 * The claim stands on the isolated world's global, which the page cannot see and which an updated extension does not share.
 */
const claims = globalThis as unknown as Record<symbol, boolean | undefined>;

/** Whether this script is the first of its name here; true makes it so. */
export function claim(name: string): boolean {
  const key = Symbol.for(`plainly ${name}`);
  if (claims[key]) return false;
  claims[key] = true;
  return true;
}

/** Whether a script of this name is at work here. */
export const isHere = (name: string): boolean => claims[Symbol.for(`plainly ${name}`)] === true;

/** Gives the place free, so that a later injection starts anew. */
export function release(name: string): void {
  delete claims[Symbol.for(`plainly ${name}`)];
}
