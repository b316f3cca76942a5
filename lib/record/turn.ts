/** One after the other, over all workers and pages: the record has one writer at a time. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('plainly-record', work);
