import { Locked } from '#lock/open-keys.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { type Level, levelOfStep } from '#pathway/lock/level.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { db, type StoredDraft } from './db.ts';
import { stopWriting, whyNot } from './health.ts';
import { open, type Place, seal } from './seal.ts';
import { STOPPED } from './unsaved.ts';

const key = (concern: string, form: string) => `${concern}:${form}`;

/** Keeps what stands in a form that is not finished: it survives closing, navigation, a crash and an update. */
export async function keepDraft(concern: string, form: string, values: unknown, at: Temporal.Instant): Promise<Reply> {
  const reason = await whyNot();
  if (reason === STOPPED) return refuse(await stopWriting({ drafts: [{ concern, form, values }] }));
  if (reason) return refuse(reason);
  try {
    await db.drafts.put({ id: key(concern, form), concern, at: at.toString(), sealed: await seal(values, levelOfForm(form), placeOf(concern, form)) });
    return { ok: true };
  } catch (error) {
    return refuse(error instanceof Locked ? error.message : await stopWriting({ drafts: [{ concern, form, values }] }));
  }
}

/** The forms of steps are as their records are; whatever else a shift writes is on the floor. */
const levelOfForm = (form: string): Exclude<Level, 'clear'> => (form in STEP ? levelOfStep(form as StepId) : 'floor');

const placeOf = (concern: string, form: string): Place => ({ concern, as: `draft ${form}` });

/** What was kept of a form, or null. @throws Locked */
export async function readDraft(concern: string, form: string): Promise<unknown> {
  const draft = await db.drafts.get(key(concern, form));
  return draft ? open(draft.sealed, placeOf(concern, form)) : null;
}

/** A draft from before there was a lock. One that was written to meanwhile is sealed already. */
export async function resealDraft({ id, concern, sealed }: StoredDraft): Promise<void> {
  const form = id.slice(concern.length + 1);
  const again = await seal(JSON.parse(sealed), levelOfForm(form), placeOf(concern, form));
  await db.drafts.where({ id }).and((now) => now.sealed === sealed).modify({ sealed: again });
}

/** What the form was for is recorded: its draft has done its work. */
export async function dropDraft(concern: string, form: string): Promise<void> {
  await db.drafts.delete(key(concern, form));
}
