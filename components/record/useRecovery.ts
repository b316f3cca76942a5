import { useEffect } from 'react';
import { useHealth } from './useHealth.ts';

/** Where the record is damaged, the desk opens with the room that says so, once: what can be read is read in the other rooms. */
export function useRecovery(): void {
  const damaged = useHealth()?.finding;
  const found = damaged && damaged.what !== 'newer' ? damaged.found : null;
  useEffect(() => {
    if (found) location.hash = '#record';
  }, [found]);
}
