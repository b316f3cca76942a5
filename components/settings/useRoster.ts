import { useEffect, useState } from 'react';
import type { Roster } from '#messages/roster.ts';
import { rosterNow, watchRoster } from '#settings/roster.ts';

/** The people who are written down; `undefined` until it is known. */
export function useRoster(): Roster | undefined {
  const [roster, setRoster] = useState<Roster>();
  useEffect(() => {
    void rosterNow().then(setRoster);
    return watchRoster(setRoster);
  }, []);
  return roster;
}
