import { useEffect, useState } from 'react';
import { now } from '#settings/now.ts';

const TICK = 5_000;

/** The time, afresh every five seconds while somebody can see it, and at once when the page comes back into view. */
export function useNow(): Temporal.Instant {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const refresh = () => {
      if (!document.hidden) setTime(now());
    };
    const timer = setInterval(refresh, TICK);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, []);
  return time;
}
