import { refuse, type Reply } from '#messages/reply.ts';
import { completeFirstRecord, type Decision, identify } from '#pathway/decide.ts';
import { undo } from '#pathway/dismissals.ts';
import type { Happening } from '#pathway/events.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import { append } from '#record/append.ts';
import { dropDraft, keepDraft } from '#record/drafts.ts';
import { readConcern, readDismissals } from '#record/read.ts';
import { deskNow } from '#settings/desk.ts';
import { clockReady, now } from '#settings/now.ts';
import type { Opening } from '#settings/openings.ts';
import { noticeClock, remindNow } from './reminders.ts';

const NOBODY = 'Say who is at this desk first: choose your role and write your name.';

/** Command in, events out: decided by the pathway, written by the record, answered once it is on the disk. Clocks follow. */
async function carryOut(concern: string | null, decision: Decision): Promise<Reply> {
  if (!decision.ok) return decision;
  const by = await deskNow();
  if (!by) return refuse(NOBODY);
  await noticeClock();
  const kept = await append([{ concern, recorded: now().toString(), by, what: decision.what }]);
  void remindNow();
  return kept;
}

export async function identifyFrom({ concern, passage }: Opening, identified: string): Promise<Reply<{ concern: string }>> {
  await clockReady;
  if (await readConcern(concern)) return { ok: true, concern };
  const { quote, prompts } = passage;
  const done = await carryOut(concern, identify(identified, { quote, prompts }, now()));
  return done.ok ? { ok: true, concern } : done;
}

export async function complete(concern: string, record: FirstRecord): Promise<Reply> {
  await clockReady;
  const done = await carryOut(concern, completeFirstRecord(await readConcern(concern), record));
  if (done.ok) await dropDraft(concern, '1.1');
  return done;
}

export async function keep(concern: string, step: string, values: unknown): Promise<Reply> {
  await clockReady;
  // A change that was on its way while the step was completed has nothing left to keep.
  if ((await readConcern(concern))?.firstRecord) return { ok: true };
  return keepDraft(concern, step, values, now());
}

export async function undoDismissal(dismissal: string): Promise<Reply> {
  await clockReady;
  const decision = undo(await readDismissals(), dismissal);
  return decision.ok ? happened(null, decision.what) : decision;
}

/** Something that needs no decision: it was seen to happen. */
export async function happened(concern: string | null, what: Happening): Promise<Reply<{ ids: string[] }>> {
  await clockReady;
  return append([{ concern, recorded: now().toString(), by: await deskNow(), what }]);
}
