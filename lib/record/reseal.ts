import { storage } from 'wxt/utils/storage';
import { isOpen } from '#lock/open-keys.ts';
import { Event } from '#pathway/events.ts';
import { levelOf } from '#pathway/lock/level.ts';
import { outlineOf } from '#pathway/lock/outline.ts';
import { resealDesk } from '#settings/desk.ts';
import { resealRoster } from '#settings/roster.ts';
import { resealService } from '#settings/service.ts';
import { db, type StoredEvent } from './db.ts';
import { resealDraft } from './drafts.ts';
import { whyNot } from './health.ts';
import { placeOf } from './open-events.ts';
import { levelOfSealed, seal, sealForClocks } from './seal.ts';

/** An event from before there was a lock, sealed; any other as it is. Its hash stays: it is that of the plain text. */
export async function resealed(event: StoredEvent): Promise<StoredEvent> {
  if (levelOfSealed(event.sealed) !== null) return event;
  const { by, what } = openPlain(event);
  return { ...event, sealed: await seal(JSON.parse(event.sealed), levelOf(what, by !== null), placeOf(event)) };
}

const openPlain = ({ device, seq, concern, at, sealed }: StoredEvent): Event => Event.parse({ id: `${device}:${seq}`, concern, recorded: at, ...Object(JSON.parse(sealed)) });

/** Once all is sealed, nothing is looked through again. */
const done = storage.defineItem<boolean>('local:all-sealed', { fallback: false });

/** So many at once: a worker that ends in between goes on from there at its next start. */
const AT_ONCE = 100;

/** Seals whatever stands in plain text from before there was a lock. Only while everything is unlocked; as often as anybody likes. */
export async function resealAll(): Promise<void> {
  if ((await done.getValue()) || !(await isOpen('restricted')) || (await whyNot())) return;
  // From where the last ones stood: what is sealed already is not looked through a second time.
  let after: [] | [device: string, seq: number] = [];
  for (;;) {
    const plain: StoredEvent[] = await db.events.where(':id').above(after).filter(({ schema, sealed }) => schema === 1 && levelOfSealed(sealed) === null).limit(AT_ONCE).toArray();
    const last = plain.at(-1);
    if (!last) break;
    after = [last.device, last.seq];
    const made = await Promise.all(plain.map(async (event) => ({ stored: await resealed(event), outline: await outlineOfPlain(event) })));
    await db.transaction('rw', db.events, db.outlines, async () => {
      await db.events.bulkPut(made.map(({ stored }) => stored));
      await db.outlines.bulkPut(made.flatMap(({ outline }) => outline));
    });
  }
  const drafts = await db.drafts.filter(({ sealed }) => levelOfSealed(sealed) === null).toArray();
  for (const draft of drafts) await resealDraft(draft);
  await Promise.all([resealDesk(), resealRoster(), resealService()]);
  await done.setValue(true);
}

async function outlineOfPlain(event: StoredEvent) {
  const opened = openPlain(event);
  if (levelOf(opened.what, opened.by !== null) === 'clear') return [];
  const { by, what } = outlineOf(opened);
  return [{ device: event.device, seq: event.seq, concern: event.concern, sealed: await sealForClocks({ by, what }, placeOf(event)) }];
}
