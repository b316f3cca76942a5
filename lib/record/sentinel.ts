import { storage } from 'wxt/utils/storage';
import { NAME } from './db.ts';

/** What is known of the record outside IndexedDB, so that an empty database is never taken for a new one. */
export interface Sentinel {
  device: string;
  count: number;
  head: string;
}

const sentinel = storage.defineItem<Sentinel | null>('local:record-sentinel', { fallback: null });

export const readSentinel = (): Promise<Sentinel | null> => sentinel.getValue();
export const writeSentinel = (seen: Sentinel): Promise<void> => sentinel.setValue(seen);

/**
 * Looks at the database before Dexie may open it: a browser that finds it damaged wipes it while opening and says so in
 * this one event only. Creates nothing: where there is no database yet, the look is taken back.
 */
export function look(): Promise<'there' | 'absent' | 'wiped'> {
  return new Promise((resolve, reject) => {
    let found: 'there' | 'absent' | 'wiped' = 'there';
    const request = indexedDB.open(NAME);
    request.addEventListener('upgradeneeded', (event) => {
      found = (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss === 'total' ? 'wiped' : 'absent';
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve(found);
    });
    request.addEventListener('error', () => (found === 'there' ? reject(request.error ?? new Error('open failed')) : resolve(found)));
  });
}
