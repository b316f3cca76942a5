import type { Transaction } from 'dexie';

/**
 * One step of the record's shape. Steps are only ever added, and each only adds: what an older step made stays readable.
 * What a step does to data it does by itself: code that goes on changing would change what was.
 */
export interface Version {
  number: number;
  stores: Record<string, string>;
  upgrade?: (tx: Transaction) => Promise<void>;
}
