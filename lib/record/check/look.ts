import { NAME } from '../db.ts';

/** How the database was found. `newer`: its number is higher than this build knows. */
export type Look = 'there' | 'absent' | 'wiped' | 'unreadable';

/**
 * Looks at the database before Dexie may open it: a browser that finds it damaged wipes it while opening and says so in
 * this one event only. Creates nothing: where there is no database yet, the look is taken back.
 */
export function look(): Promise<Look> {
  return new Promise((resolve) => {
    let found: Look = 'there';
    const request = indexedDB.open(NAME);
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss = 'none' } = event as IDBVersionChangeEvent & { dataLoss?: string };
      found = dataLoss === 'none' ? 'absent' : 'wiped';
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve(found);
    });
    request.addEventListener('error', () => resolve(found === 'there' ? 'unreadable' : found));
  });
}
