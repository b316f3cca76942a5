import { storage } from 'wxt/utils/storage';
import type { Closure } from '#pathway/closure.ts';
import type { Reminded } from '#pathway/reminders.ts';

/** As it is stored: instants as text in UTC, opaque ids, step numbers. No name ever stands here. */
interface StoredReminded {
  until: string;
  ahead: readonly string[];
}
interface StoredClosure {
  from: string;
  to: string;
}

const reminded = storage.defineItem<StoredReminded | null>('local:reminded', { fallback: null });
const closures = storage.defineItem<StoredClosure[]>('local:closures', { fallback: [] });

/** Nobody reads more than these of a row of closures that nobody has seen. */
const MOST = 5;

/** How far reminding has come: also the heartbeat, because it moves every minute. Null before the first reconcile. */
export async function readReminded(): Promise<Reminded | null> {
  const stored = await reminded.getValue();
  return stored && { until: Temporal.Instant.from(stored.until), ahead: stored.ahead };
}

export const writeReminded = ({ until, ahead }: Reminded): Promise<void> => reminded.setValue({ until: until.toString(), ahead });

/** Adds a closure that is to be shown until somebody has seen it. */
export async function addClosure({ from, to }: Closure): Promise<void> {
  await closures.setValue([...(await closures.getValue()), { from: from.toString(), to: to.toString() }].slice(-MOST));
}

/** Somebody pressed Seen. */
export const seenClosures = (): Promise<void> => closures.setValue([]);

/** Tells what is to be shown, now and at every change, until the signal ends it. */
export function watchClosures(told: (closures: Closure[]) => void, signal: AbortSignal): void {
  const tell = (stored: StoredClosure[]) => {
    if (!signal.aborted) told(stored.map(({ from, to }) => ({ from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) })));
  };
  signal.addEventListener('abort', closures.watch(tell));
  void closures.getValue().then(tell);
}
