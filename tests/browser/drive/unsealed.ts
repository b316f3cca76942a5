/** What stands in the record's store, opened with the keys of this device: as long as no passphrase was chosen, a page of the extension can. */
import type { Frame, Page } from 'puppeteer';

/**
 * Every payload of a table.
 * @param surface a page of the extension
 */
export const unsealed = (surface: Frame | Page, table: 'events' | 'drafts'): Promise<unknown[]> =>
  surface.evaluate(async (name) => {
    const all = <T>(database: string, store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(store).objectStore(store).getAll();
          asked.addEventListener('success', () => {
            resolve(asked.result as T[]);
            opening.result.close();
          });
        });
      });
    interface Extension {
      storage: { local: { get(key: string): Promise<{ keyring?: { service: string; wraps: { opens: string; sealed: string }[] } }> } };
    }
    const { chrome, browser } = globalThis as unknown as { chrome?: Extension; browser?: Extension };
    const { keyring } = await (browser ?? chrome as Extension).storage.local.get('keyring');
    const [device] = await all<{ first: CryptoKey }>('plainly-keys', 'keys');
    if (!keyring || !device) return [];
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const decrypt = async (key: CryptoKey, text: string, about: unknown) => {
      const whole = bytes(text);
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: whole.subarray(0, 12), additionalData: new TextEncoder().encode(JSON.stringify(about)) }, key, whole.subarray(12)));
    };
    const raw = (key: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const keys = await all<{ concern: string; service: string; floor: string | null; restricted: string | null }>('plainly-record', 'keys');
    const of = async (concern: string | null, scope: 'floor' | 'restricted') => {
      const held = keyring.wraps.find(({ opens }) => opens === scope);
      const kept = keys.find((each) => each.concern === (concern ?? '00000000-0000-0000-0000-000000000000') && each[scope]);
      const master = await raw(await decrypt(device.first, held?.sealed ?? '', ['plainly key', keyring.service, 'device', scope]));
      return { service: kept?.service, key: await raw(await decrypt(master, kept?.[scope] ?? '', ['plainly concern', kept?.concern, scope])) };
    };
    const stored = await all<{ id?: string; device?: string; seq?: number; concern: string | null; sealed: string }>('plainly-record', name);
    return Promise.all(
      stored.map(async ({ id, device: by, seq, concern, sealed }) => {
        const [level, text] = [sealed[0], sealed.slice(3)];
        if (!sealed.startsWith('1.', 1)) return JSON.parse(sealed) as unknown;
        if (level === 'c') return JSON.parse(text) as unknown;
        const scope = level === 'f' ? 'floor' : 'restricted';
        const { key, service } = await of(concern, scope);
        const as = id === undefined ? `event ${by}:${seq}` : `draft ${id.slice(String(concern).length + 1)}`;
        return JSON.parse(new TextDecoder().decode(await decrypt(key, text, ['plainly', service, scope, concern, as]))) as unknown;
      }),
    );
  }, table);

/** What the extension keeps under this key, with its names, as long as no passphrase was chosen. */
export const unsealedSetting = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(async (name) => {
    interface Kept {
      sealed: string;
      since?: string;
      service?: object;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: string[]): Promise<{ keyring?: { service: string; wraps: { opens: string; sealed: string }[] } } & Record<string, Kept | Kept[] | undefined>> } } } };
    const { keyring, [name]: kept } = await chrome.storage.local.get(['keyring', name]);
    const first = await new Promise<CryptoKey>((resolve) => {
      const opening = indexedDB.open('plainly-keys');
      opening.addEventListener('success', () => {
        const asked = opening.result.transaction('keys').objectStore('keys').getAll();
        asked.addEventListener('success', () => {
          resolve((asked.result[0] as { first: CryptoKey }).first);
          opening.result.close();
        });
      });
    });
    const decrypt = async (with_: CryptoKey, text: string, about: unknown) => {
      const whole = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: whole.subarray(0, 12), additionalData: new TextEncoder().encode(JSON.stringify(about)) }, with_, whole.subarray(12)));
    };
    const wrap = keyring?.wraps.find(({ opens }) => opens === 'floor');
    const floor = await crypto.subtle.importKey('raw', await decrypt(first, wrap?.sealed ?? '', ['plainly key', keyring?.service, 'device', 'floor']), 'AES-GCM', false, ['decrypt']);
    const open = async ({ sealed }: Kept, about: string) => JSON.parse(new TextDecoder().decode(await decrypt(floor, sealed, ['plainly setting', keyring?.service, about])));
    if (!Array.isArray(kept)) return kept?.sealed ? open(kept, `local:${name}`) : kept;
    return Promise.all(
      kept.map(async (version) => {
        const { by, service } = await open(version, `service since ${version.since}`);
        return { since: version.since, by, service: { ...version.service, ...service } };
      }),
    );
  }, key);
