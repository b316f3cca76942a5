import { useEffect, useState } from 'react';
import type { Finding } from '#record/check/finding.ts';
import { findingNow, watchFindingNow, watchStopped } from '#record/health.ts';
import { type Space, spaceLeft } from '#record/space.ts';
import { isStopped } from '#record/unsaved.ts';
import { watchWindows, type Windows, windowsNow } from '#record/windows.ts';

/** How it stands with the record's storage. */
export interface Health {
  /** a write failed since the browser was started */
  stopped: boolean;
  finding: Finding | null;
  space: Space;
  windows: Windows;
}

const EVERY_MS = 60_000;

/** How it stands with the record's storage, live; undefined until it is known. */
export function useHealth(): Health | undefined {
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    let ended = false;
    let looks = 0;
    const look = async () => {
      const own = ++looks;
      const [stopped, finding, space] = await Promise.all([isStopped(), findingNow(), spaceLeft()]);
      // One that a newer one overtook says what was.
      if (!ended && own === looks) setHealth({ stopped, finding, space, windows: windowsNow() });
    };
    const follow = () => void look();
    const ends = [watchFindingNow(follow), watchStopped(follow), watchWindows(follow)];
    const every = setInterval(follow, EVERY_MS);
    follow();
    return () => {
      ended = true;
      clearInterval(every);
      for (const end of ends) end();
    };
  }, []);
  return health;
}
