import { storage, type StorageItemKey } from 'wxt/utils/storage';
import { watchLock } from '#lock/open-keys.ts';
import { openValue, sealValue } from '#lock/sealed-value.ts';

interface Sealed {
  sealed: string;
}

const isSealed = (stored: unknown): stored is Sealed => typeof stored === 'object' && stored !== null && 'sealed' in stored;

/** One entry of the extension's store that has names in it: sealed for the floor, and not there while it is locked. */
export interface SealedItem<T> {
  /** `fallback` where there is none, and while it is locked */
  getValue(): Promise<T>;
  /** @throws Locked */
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** told of every change, and when it was locked or unlocked */
  watch(told: (value: T) => void): () => void;
  /** seals what was written before there was a lock */
  reseal(): Promise<void>;
}

export function sealedItem<T>(key: StorageItemKey, fallback: T): SealedItem<T> {
  const kept = storage.defineItem<unknown>(key, { fallback: null });
  const opened = async (stored: unknown): Promise<T> => {
    if (stored === null) return fallback;
    return ((isSealed(stored) ? await openValue(stored.sealed, key) : stored) as T | undefined) ?? fallback;
  };
  const getValue = async () => opened(await kept.getValue());
  const setValue = async (value: T) => kept.setValue({ sealed: await sealValue(value, key) } satisfies Sealed);
  return {
    getValue,
    setValue,
    removeValue: () => kept.removeValue(),
    watch(told) {
      const ending = new AbortController();
      // One after the other: opening takes its time, and the newest is to be the last that is told.
      let before = Promise.resolve();
      const tell = (stored: unknown) => void (before = before.then(async () => {
        const value = await opened(stored);
        if (!ending.signal.aborted) told(value);
      }));
      ending.signal.addEventListener('abort', kept.watch(tell));
      watchLock(() => void kept.getValue().then(tell), ending.signal);
      return () => ending.abort();
    },
    async reseal() {
      const stored = await kept.getValue();
      if (stored !== null && !isSealed(stored)) await setValue(stored as T);
    },
  };
}
