import { z } from 'zod';
import { decrypt, encrypt, textOf, utf8 } from '#lock/aes.ts';
import { FILE, keyOfCode, newCode } from '#lock/code.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { Event, type NewEvent } from '#pathway/events.ts';
import { append } from './append.ts';
import { db } from './db.ts';
import { keepDraft } from './drafts.ts';
import { openEvents } from './open-events.ts';
import { readUnsaved } from './unsaved.ts';

/** What could not be saved, as a file of its own: none of it is in the record yet, so nothing of it is chained or signed. */
const Stored = z.strictObject({ plainly: z.literal('unsaved'), version: z.literal(1), sealed: z.base64() });
const Content = z.strictObject({
  events: z.array(Event.omit({ id: true })).max(10_000),
  drafts: z.array(z.strictObject({ concern: z.string(), form: z.string(), values: z.record(z.string(), z.unknown()) })).max(1000),
});
const ABOUT = 'plainly unsaved';

const DAMAGED = 'This file is damaged. Nothing was changed. Try another copy of it.';
const CODE = 'This code does not open the file. Nothing was changed. It was shown when the file was saved: 24 letters and digits, in six groups.';

/** The file and the code that opens it; null where nothing is unsaved, or it is locked. */
export async function unsavedFile(): Promise<{ text: string; code: string } | null> {
  const unsaved = await readUnsaved();
  if (!unsaved) return null;
  const code = newCode(FILE);
  const stored: z.infer<typeof Stored> = { plainly: 'unsaved', version: 1, sealed: await encrypt(await keyOfCode(code, FILE), utf8(JSON.stringify(unsaved)), ABOUT) };
  return { text: `${JSON.stringify(stored)}\n`, code };
}

export const isUnsavedFile = (text: string): boolean => text.startsWith('{"plainly":"unsaved"');

/** Records what could not be saved, as it was given then: what is there already stays as it is, and is not recorded twice. */
export async function joinUnsaved(text: string, code: string | null): Promise<Reply<{ concern: string; added: number }>> {
  const content = await opened(text, code);
  if (typeof content === 'string') return refuse(content);
  const { events, drafts } = content;
  const kept = await append(async () => {
    const known = await there(events);
    return events.filter((event) => !known.has(said(event)));
  });
  if (!kept.ok) return kept;
  for (const { concern, form, values } of drafts) await keepDraft(concern, form, values, Temporal.Now.instant());
  return { ok: true, concern: events[0]?.concern ?? drafts[0]?.concern ?? '', added: kept.ids.length };
}

async function opened(text: string, code: string | null): Promise<z.infer<typeof Content> | string> {
  const stored = Stored.safeParse(parsed(text));
  if (!stored.success) return DAMAGED;
  if (!code) return CODE;
  try {
    return Content.parse(JSON.parse(textOf(await decrypt(await keyOfCode(code, FILE), stored.data.sealed, ABOUT))));
  } catch {
    return CODE;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function there(events: readonly NewEvent[]): Promise<ReadonlySet<string>> {
  const times = [...new Set(events.map(({ recorded }) => recorded))];
  return new Set((await openEvents(await db.events.where('at').anyOf(times).toArray())).map(said));
}

const said = ({ concern, recorded, by, what }: NewEvent): string => JSON.stringify([concern, recorded, by, what]);
