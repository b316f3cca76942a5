/** What is shown follows the record a moment later, on a busy machine two: for `expect.poll`. */
export const SOON = { timeout: 20_000, interval: 50 };
