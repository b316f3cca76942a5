import { useEffect, useState } from 'react';
import type { CalendarHistory } from '#pathway/due-steps.ts';
import { calendarsFrom, calendarsNow } from '#settings/calendars.ts';
import { watchVersions } from '#settings/service.ts';

/** What due times follow, and afresh when somebody changes the settings; `undefined` until it is known. */
export function useCalendars(): CalendarHistory | undefined {
  const [calendars, setCalendars] = useState<CalendarHistory>();
  useEffect(() => {
    void calendarsNow().then(setCalendars);
    return watchVersions((all) => setCalendars(calendarsFrom(all)));
  }, []);
  return calendars;
}
