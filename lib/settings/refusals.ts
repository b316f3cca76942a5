import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import type { Unheard } from '#messages/listen.ts';
import { now } from './now.ts';

/** One kind of thing that was refused, and how often in a row. No word of a message, no address and no name is in it. */
const Refusal = z.strictObject({ why: z.enum(['not-understood', 'too-much', 'not-here', 'unseen'] satisfies Unheard[]), from: z.enum(['script', 'panel']), since: z.string(), until: z.string(), times: z.number().int().min(1) });
export type Refusal = z.infer<typeof Refusal>;
const Refusals = z.array(Refusal);

/** Newest last, and no more than these. */
const MOST = 100;

const kept = storage.defineItem<Refusal[]>('local:refusals', { fallback: [] });
const parsed = (stored: unknown): Refusal[] => Refusals.safeParse(stored).data ?? [];

export const refusalsNow = async (): Promise<Refusal[]> => parsed(await kept.getValue());
export const watchRefusals = (told: (refusals: Refusal[]) => void): (() => void) => kept.watch((stored) => told(parsed(stored)));

let waiting: Refusal[] = [];
let writing = false;

/** Writes down that something was refused, for whoever looks after the computers of the house. A flood is counted while the disk is busy. */
export function noteRefusal(why: Unheard, from: Refusal['from']): void {
  const at = now().toString();
  waiting = joined(waiting, { why, from, since: at, until: at, times: 1 });
  if (!writing) void write();
}

async function write(): Promise<void> {
  writing = true;
  try {
    while (waiting.length) {
      const news = waiting;
      waiting = [];
      await navigator.locks.request('refusals', async () => kept.setValue(news.reduce(joined, await refusalsNow()).slice(-MOST)));
    }
  } catch {
    // A store that takes nothing: what was refused stays refused, and the record's own health says what is wrong.
  } finally {
    writing = false;
  }
}

/** The same again on the same day is one line with a count. */
function joined(all: Refusal[], next: Refusal): Refusal[] {
  const last = all.at(-1);
  const same = last && last.why === next.why && last.from === next.from && last.since.slice(0, 10) === next.since.slice(0, 10);
  return same ? [...all.slice(0, -1), { ...last, until: next.until, times: last.times + next.times }] : [...all, next];
}
