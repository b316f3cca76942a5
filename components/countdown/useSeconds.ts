import { type RefObject, useEffect, useReducer } from 'react';
import { LAST_SECONDS } from '#pathway/clock-words.ts';
import { now } from '#settings/now.ts';

/** A minute more than the seconds are shown for: the page itself looks only once a minute whether they begin. */
const NEAR = LAST_SECONDS + 60;

/** Renders again each second in the last two minutes before a due time, and only while the element is in view. */
export function useSeconds(element: RefObject<Element | null>, due: Temporal.Instant | null): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  const left = due ? now().until(due).total('seconds') : Infinity;
  const near = left > -1 && left <= NEAR;
  useEffect(() => {
    if (!near || !element.current) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const watcher = new IntersectionObserver((entries) => {
      clearInterval(timer);
      if (entries.at(-1)?.isIntersecting) timer = setInterval(() => !document.hidden && again(), 1000);
    });
    watcher.observe(element.current);
    return () => {
      watcher.disconnect();
      clearInterval(timer);
    };
  }, [near, element]);
}
