import { useEffect, useState } from 'react';
import type { Calendars } from '#pathway/due-steps.ts';
import { calendarsFor, calendarsNow } from '#settings/calendars.ts';
import { watchService } from '#settings/service.ts';

/** What due times follow, and afresh when somebody changes the settings; `undefined` until it is known. */
export function useCalendars(): Calendars | undefined {
  const [calendars, setCalendars] = useState<Calendars>();
  useEffect(() => {
    void calendarsNow().then(setCalendars);
    return watchService((service) => setCalendars(calendarsFor(service)));
  }, []);
  return calendars;
}
