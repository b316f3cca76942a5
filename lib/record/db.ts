import { Dexie, type EntityTable, type Table } from 'dexie';
import type { HappeningKind } from '#pathway/events.ts';
import type { Watch } from '#pathway/watch.ts';
import { EPOCH, VERSIONS } from './versions/versions.ts';

/** An event as it is stored: an envelope of opaque ids and times, the payload sealed. Names stand in the payload only. */
export interface StoredEvent {
  device: string;
  seq: number;
  concern: string | null;
  kind: HappeningKind;
  /** when it was recorded, UTC */
  at: string;
  /** 1 was hashed over plain text, and sealed later */
  schema: 1 | 2;
  /** hash of the event before it on its device; empty for the first */
  previous: string;
  sealed: string;
  hash: string;
  /** over the hash, by the device that wrote it (Ed25519, base64); none where it is older than signatures */
  signature?: string;
}

/** What the clocks need of an event, sealed with a key of this device: for when the event itself is locked. */
interface StoredOutline {
  device: string;
  seq: number;
  concern: string | null;
  sealed: string;
}

/**
 * Content keys of one concern, each sealed with that of the service: taken away, nobody reads it any more. A concern that
 * came from other devices may have several, one for each keyring that wrote to it.
 */
export interface StoredKeys {
  concern: string;
  /** whose keyring made them */
  service: string;
  floor: string | null;
  restricted: string | null;
}

/** A device whose entries came in by a file: with this it signs, from the first file on. */
interface StoredDevice {
  device: string;
  verify: string;
}

/** A form that is not finished. One for each concern and step. */
export interface StoredDraft {
  id: string;
  concern: string;
  at: string;
  sealed: string;
}

/**
 * How it stands with what is kept of a concern: its sum (`StoredFold`), its row in a list, its figures, the times of its clocks. For
 * speed only: it is stale from the very transaction in which an event is added, and can be thrown away at any time.
 */
export interface StoredConcern {
  id: string;
  stale: 0 | 1;
  /** nothing is left to do in it: what is read last, and never for a reminder */
  over: 0 | 1;
  /** by which folds: others may make something else of the same events */
  made: string;
  /** opaque, another one each time that it was added up */
  revision: string;
  /** opaque, another one each time that its clocks were looked at, and with them its row */
  seen: string;
  /** its clocks turned while its row could not be written, because managers' part was locked */
  rowOld?: boolean;
  /** null where the background has to look each time */
  watch: Watch | null;
}

/** What the events of a concern add up to, its row in a list, or its figures: apart, so that the times above are read without them. */
interface StoredFold {
  id: string;
  sealed: string;
}

/** The same of what the service owes of itself: one entry, there once there is a concern. */
export interface StoredService extends Pick<StoredConcern, 'stale' | 'made' | 'revision' | 'watch'>, StoredFold {}

/** Of what time the record is. */
interface StoredMeta {
  id: 'epoch';
  epoch: number;
}

/** An event as it was found damaged, and when a whole copy took its place: what was found is kept. */
interface StoredDamaged {
  id?: number;
  found: string;
  event: StoredEvent;
}

/** The only place that knows Dexie's tables. Indexes hold opaque ids, kinds and times. */
class RecordDatabase extends Dexie {
  declare events: Table<StoredEvent, [string, number]>;
  declare drafts: EntityTable<StoredDraft, 'id'>;
  declare concerns: EntityTable<StoredConcern, 'id'>;
  declare folds: EntityTable<StoredFold, 'id'>;
  declare rows: EntityTable<StoredFold, 'id'>;
  declare figures: EntityTable<StoredFold, 'id'>;
  declare service: EntityTable<StoredService, 'id'>;
  declare keys: Table<StoredKeys, [string, string]>;
  declare devices: EntityTable<StoredDevice, 'device'>;
  declare outlines: Table<StoredOutline, [string, number]>;
  declare meta: EntityTable<StoredMeta, 'id'>;
  declare damaged: Table<StoredDamaged, number>;

  constructor() {
    super(NAME, { chromeTransactionDurability: 'strict' });
    for (const { number, stores, upgrade } of VERSIONS) {
      const version = this.version(number).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
    this.on('populate', (tx) => void tx.table('meta').add({ id: 'epoch', epoch: EPOCH } satisfies StoredMeta));
  }
}

export const NAME = 'plainly-record';

export const db = new RecordDatabase();
