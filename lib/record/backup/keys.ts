import { decrypt, encrypt, keyFrom } from '#lock/aes.ts';
import type { Scope } from '#lock/keyring.ts';
import { SERVICE } from '#pathway/service-audits.ts';
import { aboutKey, type ContentKeys, type FindKeys, NoKey } from '../concern-keys.ts';
import type { StoredKeys } from '../db.ts';
import { ownMaster } from './own-master.ts';
import type { MasterKeys } from './secret.ts';

const SCOPES = ['floor', 'restricted'] as const satisfies readonly Scope[];

/** The content keys of concerns from elsewhere: to open their events with, and wrapped anew for this device. */
export interface BroughtKeys {
  find: FindKeys;
  rows: StoredKeys[];
}

/** @throws where a key was changed or is not of its concern; Locked where this device’s own are not open */
export async function bringKeys(rows: readonly StoredKeys[], master: MasterKeys): Promise<BroughtKeys> {
  const own = await ownMaster();
  const opened = new Map<string, ContentKeys>();
  const again: StoredKeys[] = [];
  for (const row of rows) {
    const next = { ...row };
    for (const scope of SCOPES) {
      const sealed = row[scope];
      if (!sealed) continue;
      const bytes = await decrypt(master[scope], sealed, aboutKey(row.concern, scope));
      next[scope] = await encrypt(own[scope], bytes, aboutKey(row.concern, scope));
      const name = nameOf(row.concern, scope);
      const found = { key: await keyFrom(bytes), service: row.service };
      opened.set(name, [found, ...(opened.get(name) ?? [])]);
    }
    again.push(next);
  }
  return {
    rows: again,
    async find(concern, scope) {
      const keys = opened.get(nameOf(concern ?? SERVICE, scope));
      if (!keys) throw new NoKey();
      return keys;
    },
  };
}

const nameOf = (concern: string, scope: Scope): string => `${concern} ${scope}`;
