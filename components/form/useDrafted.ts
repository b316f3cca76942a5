import { useEffect, useEffectEvent, useState } from 'react';
import { readDraft } from '#record/drafts.ts';

/** What a form begins with, once it is known: what was typed before over what the record says. Taken once. */
export function useDrafted<Values extends object>(concern: string, form: string, known: Values): Values | undefined {
  const [start, setStart] = useState<Values>();
  const begin = useEffectEvent((draft: unknown) => setStart({ ...known, ...(draft as Partial<Values> | null) }));
  useEffect(() => {
    void readDraft(concern, form).then(begin);
  }, [concern, form]);
  return start;
}
