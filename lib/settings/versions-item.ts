import { storage, type StorageItemKey } from 'wxt/utils/storage';
import { watchLock } from '#lock/open-keys.ts';
import { openValue, sealValue } from '#lock/sealed-value.ts';
import type { Who } from '#pathway/who.ts';
import type { Service, ServiceVersion } from './service.ts';

/** What the clocks follow: it stays readable while all is locked. Everything else has names in it. */
const FOR_CLOCKS = ['country', 'hours', 'rota', 'closures', 'clocks'] as const satisfies readonly (keyof Service)[];
type ForClocks = Pick<Service, (typeof FOR_CLOCKS)[number]>;
type Named = Omit<Service, keyof ForClocks>;

/** As it is stored; from before there was a lock, it is the version itself. */
interface SealedVersion {
  since: string;
  service: Partial<ForClocks>;
  sealed: string;
}
type Stored = SealedVersion | ServiceVersion;

/** The versions of a service, newest last, their names sealed for the floor. While that is locked they have the clocks' part alone. */
export function versionsItem(key: StorageItemKey) {
  const kept = storage.defineItem<Stored[]>(key, { fallback: [] });
  const opened = (all: readonly Stored[]) => Promise.all(all.map(open));
  const getValue = async () => opened(await kept.getValue());
  const setValue = async (all: readonly ServiceVersion[]) => kept.setValue(await Promise.all(all.map(seal)));
  return {
    getValue,
    /** @throws Locked */
    setValue,
    watch(told: (all: ServiceVersion[]) => void): () => void {
      const ending = new AbortController();
      // One after the other: opening takes its time, and the newest is to be the last that is told.
      let before = Promise.resolve();
      const tell = (all: readonly Stored[]) => void (before = before.then(async () => {
        const versions = await opened(all);
        if (!ending.signal.aborted) told(versions);
      }));
      ending.signal.addEventListener('abort', kept.watch(tell));
      watchLock(() => void kept.getValue().then(tell), ending.signal);
      return () => ending.abort();
    },
    async reseal(): Promise<void> {
      const all = await kept.getValue();
      if (all.some((version) => !('sealed' in version))) await setValue(await opened(all));
    },
  };
}

async function seal({ since, by, service }: ServiceVersion): Promise<SealedVersion> {
  const parts = Object.entries(service);
  const isForClocks = ([part]: [string, unknown]): boolean => (FOR_CLOCKS as readonly string[]).includes(part);
  const named = Object.fromEntries(parts.filter((part) => !isForClocks(part)));
  return { since, service: Object.fromEntries(parts.filter(isForClocks)), sealed: await sealValue({ by, service: named }, about(since)) };
}

/** What is locked, or was saved before a part existed, has the part's default (`serviceOf`). */
async function open(stored: Stored): Promise<ServiceVersion> {
  if (!('sealed' in stored)) return stored;
  const { by, service } = ((await openValue(stored.sealed, about(stored.since))) ?? { by: null, service: {} }) as { by: Who | null; service: Partial<Named> };
  return { since: stored.since, by, service: { ...stored.service, ...service } as Service };
}

const about = (since: string): string => `service since ${since}`;
