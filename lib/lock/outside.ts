/**
 * Runs work outside the live query that may be asking: Dexie lets a live query write nothing, and the first page to look
 * for the keys is the one that makes them. A new task stands outside.
 */
export const outside = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    setTimeout(() => work().then(resolve, reject));
  });
