import { type RefObject, useEffect, useState } from 'react';

/** In steps, so that a window that is drawn larger does not draw every picture at each pixel. */
const STEP = 20;
const WIDEST = 760;

/** How wide a place is, in CSS pixels; 0 until that is known. */
export function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.min(WIDEST, Math.floor((entry?.contentRect.width ?? 0) / STEP) * STEP);
      if (found) setWidth(found);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
