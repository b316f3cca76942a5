import { useEffect, useState } from 'react';
import type { Closure } from '#pathway/closure.ts';
import { watchClosures } from '#settings/reminded.ts';

/** The times in which Plainly did not run and that nobody has seen yet. */
export function useClosures(): Closure[] {
  const [closures, setClosures] = useState<Closure[]>([]);
  useEffect(() => {
    const ends = new AbortController();
    watchClosures(setClosures, ends.signal);
    return () => ends.abort();
  }, []);
  return closures;
}
