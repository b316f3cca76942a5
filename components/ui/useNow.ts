import { useEffect, useReducer } from 'react';
import { now, watchClock } from '#settings/now.ts';

const MINUTE = 60_000;

/**
 * The time, afresh at every full minute while somebody can see it, whenever what is shown changes, and at once when the
 * page comes back into view. Never counted down: always asked.
 */
export function useNow(): Temporal.Instant {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const ends = new AbortController();
    const { signal } = ends;
    let timer: ReturnType<typeof setTimeout>;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, MINUTE - (now().epochMilliseconds % MINUTE));
      if (!document.hidden) again();
    };
    timer = setTimeout(refresh, MINUTE - (now().epochMilliseconds % MINUTE));
    document.addEventListener('visibilitychange', refresh, { signal });
    watchClock(refresh, signal);
    return () => {
      ends.abort();
      clearTimeout(timer);
    };
  }, []);
  return now();
}
