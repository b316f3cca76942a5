import { Dexie, type EntityTable, type Table } from 'dexie';
import type { HappeningKind } from '#pathway/events.ts';

/** An event as it is stored: an envelope of opaque ids and times, the payload sealed. Names stand in the payload only. */
export interface StoredEvent {
  device: string;
  seq: number;
  concern: string | null;
  kind: HappeningKind;
  /** when it was recorded, UTC */
  at: string;
  schema: 1;
  /** hash of the event before it on its device; empty for the first */
  previous: string;
  sealed: string;
  hash: string;
}

/** A form that is not finished. One for each concern and step. */
interface StoredDraft {
  id: string;
  concern: string;
  at: string;
  sealed: string;
}

/** The only place that knows Dexie's tables. Indexes hold opaque ids, kinds and times. */
class RecordDatabase extends Dexie {
  declare events: Table<StoredEvent, [string, number]>;
  declare drafts: EntityTable<StoredDraft, 'id'>;

  constructor() {
    super(NAME, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ events: '[device+seq], concern, kind, at', drafts: 'id, concern, at' });
  }
}

export const NAME = 'plainly-record';

export const db = new RecordDatabase();
