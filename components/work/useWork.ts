import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Concern } from '#pathway/concern.ts';
import { readConcern } from '#record/read.ts';
import type { Open, Work } from './work.ts';

interface Recorded {
  /** how many entries the concern had when the form was sent */
  entries: number;
  said: string;
}

interface WorkNow {
  work: Work | null;
  /** what it is about, as it is now; one that is over is read by itself */
  concern: Concern | undefined;
  /** what was recorded last, until something else is opened */
  said: string | null;
  open: Open;
  back: (said?: string) => void;
}

/**
 * Which form is open in place of a list. Once it is recorded it stays until the list has what it recorded, so that the
 * form, the words and the list change at once.
 */
export function useWork(concerns: readonly Concern[]): WorkNow {
  const [work, setWork] = useState<Work | null>(null);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const alone = useLiveQuery(async () => (work ? readConcern(work.concern) : undefined), [work?.concern]);
  const concern = work ? (concerns.find(({ id }) => id === work.concern) ?? (alone?.id === work.concern ? alone : undefined)) : undefined;
  const isThere = recorded !== null && (concern?.entries ?? Infinity) > recorded.entries;
  return {
    work: isThere ? null : work,
    concern,
    said: isThere ? recorded.said : null,
    open: (next) => {
      setRecorded(null);
      setWork(next);
    },
    back: (said) => {
      if (said === undefined || !concern) setWork(null);
      setRecorded(said !== undefined && concern ? { entries: concern.entries, said } : null);
    },
  };
}
