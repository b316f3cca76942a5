import { useEffect, useState } from 'react';
import { ask } from '#messages/ask.ts';
import type { Passage } from '#messages/passage.ts';

/** What the panel was opened for: a passage of a note, and the concern that it became, once it has. */
export interface Opened {
  ticket: string;
  passage: Passage;
  concern: string | null;
}

/** Asks once what this panel's ticket stands for. */
export function useOpening(ticket: string | null): { opened: Opened | null; error: string | null; update: (part: Partial<Opened>) => void } {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    if (!ticket) return;
    const open = async () => {
      const reply = await ask({ type: 'panel-opened', ticket });
      if (reply.ok) setOpened({ ticket, passage: reply.passage, concern: reply.concern });
      else setError(reply.error);
    };
    void open();
  }, [ticket]);

  return { opened, error, update: (part) => setOpened((known) => known && { ...known, ...part }) };
}
