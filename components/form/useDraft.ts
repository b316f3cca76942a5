import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '#messages/ask.ts';

const PAUSE = 300;

/**
 * Keeps a form while it is being filled: a short pause after each change, and at once when the page goes away.
 * @param form a step's number, or the name of a short form
 * @returns `notKept`: why it could not be kept, in words, or null; `keep`: keeps it now
 */
export function useDraft(concern: string, form: string, values: object): { notKept: string | null; keep: () => Promise<void> } {
  const written = JSON.stringify(values);
  const newest = useRef(written);
  const kept = useRef(written);
  const [notKept, setNotKept] = useState<string | null>(null);

  const keep = useCallback(async () => {
    if (kept.current === newest.current) return;
    const sent = newest.current;
    kept.current = sent;
    const reply = await ask({ type: 'keep-draft', concern, form, values: JSON.parse(sent) as Record<string, unknown> });
    if (!reply.ok) kept.current = '';
    setNotKept(reply.ok ? null : reply.error);
  }, [concern, form]);

  useEffect(() => {
    newest.current = written;
    const timer = setTimeout(() => void keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [written, keep]);

  useEffect(() => {
    const leaving = () => void keep();
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', leaving);
    return () => {
      removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', leaving);
      leaving();
    };
  }, [keep]);

  return { notKept, keep };
}
