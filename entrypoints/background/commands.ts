import { isOpen, Locked } from '#lock/open-keys.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { SERVICE } from '#pathway/audits.ts';
import { type Asking, decide, type Decision, identify } from '#pathway/decide.ts';
import { undo } from '#pathway/dismissals.ts';
import { changesConcern, type Command, type Event, type Happening } from '#pathway/events.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import { keptUntil } from '#pathway/retention.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { append } from '#record/append.ts';
import { dropDraft, keepDraft } from '#record/drafts.ts';
import { joinEvents, type Joined } from '#record/exchange.ts';
import { whyNot } from '#record/health.ts';
import { readConcern, readDismissals, readHandovers, readPatternEvents, readWithEvents } from '#record/read.ts';
import { dropKeysOfRemoved } from '#record/removal/drop-from-journal.ts';
import { removedConcerns } from '#record/removal/removed.ts';
import { readAudits } from '#record/service.ts';
import { SPACE_WORDS, spaceLeft } from '#record/space.ts';
import { calendarsNow } from '#settings/calendars.ts';
import { deskNow } from '#settings/desk.ts';
import { clockReady, now } from '#settings/now.ts';
import type { Opening } from '#settings/openings.ts';
import { retentionNow } from '#settings/retention.ts';
import { ukDate } from '#time/zone.ts';
import { countedAnew } from './counted.ts';
import { noticeClock, remindNow } from './reminders.ts';

const NOBODY = 'Say who is at this desk first: choose your role and write your name.';

/**
 * Command in, events out: decided by the pathway, written by the record, answered once it is on the disk. Decided in the
 * record's own turn, so that of two panels that complete a step at once one is refused. Clocks follow.
 */
async function carryOut(concern: string | null, decided: (asking: Asking) => Decision | Promise<Decision>): Promise<Reply> {
  if (!(await isOpen('floor'))) return refuse((await whyNot()) ?? new Locked('floor').message);
  const by = await deskNow();
  if (!by) return refuse(NOBODY);
  await noticeClock();
  const answer: { refused?: Reply; quiet?: boolean } = {};
  const kept = await append(async () => {
    const at = now();
    const decision = await decided({ by, now: at, calendars: await calendarsNow() });
    if (decision.ok) answer.quiet = !changesConcern(decision.what);
    if (decision.ok) return [{ concern, recorded: at.toString(), by, what: decision.what }];
    answer.refused = decision;
    return [];
  });
  if (answer.refused) return answer.refused;
  if (!answer.quiet) void remindNow();
  return kept;
}

export async function identifyFrom({ concern, passage }: Opening, identified: string): Promise<Reply<{ concern: string }>> {
  await clockReady;
  if (await readConcern(concern)) return { ok: true, concern };
  if ((await spaceLeft()) === 'red') return refuse(SPACE_WORDS.red);
  const { quote, prompts } = passage;
  const done = await carryOut(concern, (asking) => identify(identified, { quote, prompts }, asking.now));
  return done.ok ? { ok: true, concern } : done;
}

export const complete = (concern: string, firstRecord: FirstRecord): Promise<Reply> => record(concern, { kind: 'step-completed', step: '1.1', record: firstRecord });

/** Whatever a person records of a concern, or of none: the whole of it or nothing. */
export async function record(concern: string | null, what: Command, form: string | undefined = formOf(what)): Promise<Reply> {
  await clockReady;
  const miscounted = await countedAnew(what);
  if (miscounted) return refuse(miscounted);
  // What left the record is written down also where nobody has said who they are.
  if (!changesConcern(what) && !(await deskNow())) return what.kind === 'exported' ? happened(concern, what) : { ok: true };
  const done = await carryOut(concern, async (asking) => {
    const problem = await retentionProblem(concern, what, asking.now);
    if (problem) return refuse(problem);
    const known = concern ? await readWithEvents(concern) : { concern: undefined, events: await eventsOfNone(asking.now) };
    return decide(known.concern, known.events, what, asking);
  });
  if (done.ok && what.kind === 'concern-removed') await dropKeysOfRemoved();
  if (done.ok && form) await dropDraft(concern ?? SERVICE, form);
  return done;
}

/** What is removed was kept for as long as the service says. */
async function retentionProblem(concern: string | null, what: Command, at: Temporal.Instant): Promise<string | null> {
  if (what.kind !== 'concern-removed') return null;
  const known = concern ? await readConcern(concern) : undefined;
  const until = known && keptUntil(known, (await retentionNow()).years);
  return until && Temporal.PlainDate.compare(until, ukDate(at)) > 0 ? `This concern is kept until ${until.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}. The period stands in the settings.` : null;
}

/** What a handover, an audit and a pattern are decided by: what is signed, and of the rest nothing that is written more than once in a month. */
const eventsOfNone = async (at: Temporal.Instant): Promise<Event[]> => [...(await readHandovers()), ...(await readPatternEvents()), ...(await readAudits(at.subtract({ hours: 24 * 32 }).toString()))];

const formOf = (what: Command): string | undefined => (what.kind === 'step-completed' ? what.step : undefined);

export async function keep(concern: string, form: string, values: unknown): Promise<Reply> {
  await clockReady;
  if ((await removedConcerns()).has(concern)) return { ok: true };
  // A change that was on its way while the step was completed has nothing left to keep.
  if (isStep(form) && form !== '3.3' && form !== '3.4' && (await readConcern(concern))?.steps[form].done) return { ok: true };
  return keepDraft(concern, form, values, now());
}

const isStep = (form: string): form is StepId => form in STEP;

export async function undoDismissal(dismissal: string): Promise<Reply> {
  await clockReady;
  const decision = undo(await readDismissals(), dismissal);
  return decision.ok ? happened(null, decision.what) : decision;
}

/** A concern from another device: its clocks run here from now on. */
export async function join(file: string, code: string): Promise<Reply<Joined>> {
  const joined = await joinEvents(file, code);
  if (joined.ok) void remindNow();
  return joined;
}

/** Something that needs no decision: it was seen to happen. */
export async function happened(concern: string | null, what: Happening): Promise<Reply<{ ids: string[] }>> {
  await clockReady;
  return append([{ concern, recorded: now().toString(), by: await deskNow(), what }]);
}
