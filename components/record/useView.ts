import { useEffect } from 'react';
import { ask } from '#messages/ask.ts';
import { useDesk } from '../settings/useDesk.ts';

/** That somebody opened a concern is in the record: once for each person and hour, which the background sees to. */
export function useView(concern: string): void {
  const desk = useDesk();
  const who = desk && `${desk.role} ${desk.name}`;
  useEffect(() => {
    if (who) void ask({ type: 'record', concern, what: { kind: 'concern-viewed' } });
  }, [concern, who]);
}
