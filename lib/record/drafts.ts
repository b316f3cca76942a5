import { refuse, type Reply } from '#messages/reply.ts';
import { db } from './db.ts';
import { stopWriting, whyNot } from './health.ts';
import { open, seal } from './seal.ts';

const key = (concern: string, form: string) => `${concern}:${form}`;

/** Keeps what stands in a form that is not finished: it survives closing, navigation, a crash and an update. */
export async function keepDraft(concern: string, form: string, values: unknown, at: Temporal.Instant): Promise<Reply> {
  const reason = await whyNot();
  if (reason) return refuse(reason);
  try {
    await db.drafts.put({ id: key(concern, form), concern, at: at.toString(), sealed: await seal(values) });
    return { ok: true };
  } catch {
    return refuse(await stopWriting([]));
  }
}

/** What was kept of a form, or null. */
export async function readDraft(concern: string, form: string): Promise<unknown> {
  const draft = await db.drafts.get(key(concern, form));
  return draft ? open(draft.sealed) : null;
}

/** What the form was for is recorded: its draft has done its work. */
export async function dropDraft(concern: string, form: string): Promise<void> {
  await db.drafts.delete(key(concern, form));
}
