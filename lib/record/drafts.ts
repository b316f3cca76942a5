import { refuse, type Reply } from '#messages/reply.ts';
import { db } from './db.ts';
import { stopWriting, whyNot } from './health.ts';
import { open, seal } from './seal.ts';

const key = (concern: string, step: string) => `${concern}:${step}`;

/** Keeps what stands in a form that is not finished: it survives closing, navigation, a crash and an update. */
export async function keepDraft(concern: string, step: string, values: unknown, at: Temporal.Instant): Promise<Reply> {
  const reason = await whyNot();
  if (reason) return refuse(reason);
  try {
    await db.drafts.put({ id: key(concern, step), concern, at: at.toString(), sealed: await seal(values) });
    return { ok: true };
  } catch {
    return refuse(await stopWriting([]));
  }
}

/** What was kept of a form, or null. */
export async function readDraft(concern: string, step: string): Promise<unknown> {
  const draft = await db.drafts.get(key(concern, step));
  return draft ? open(draft.sealed) : null;
}

/** The step is complete: its draft has done its work. */
export async function dropDraft(concern: string, step: string): Promise<void> {
  await db.drafts.delete(key(concern, step));
}
