import { count } from '#pathway/reminder-words.ts';
import type { Restored } from '#record/backup/restore.ts';

/** What a restore has brought, in words. */
export function restoredWords({ added, mended }: Restored): string {
  if (!added && !mended) return 'Everything in it was here already. Nothing was changed.';
  const mendedWords = mended ? ` ${count(mended, 'damaged entry has', 'damaged entries have')} a whole copy now; what was found is kept.` : '';
  return `Restored: ${count(added, 'entry is', 'entries are')} back.${mendedWords}`;
}
