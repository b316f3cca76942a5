import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Happening, NewEvent } from '#pathway/events.ts';
import { ANA, at, record } from '../pathway/given.ts';
import { RECORDS } from '../pathway/records.ts';
import { emptyDevice, wipeRecord } from './disk.ts';
import { random } from './random.ts';
import { unsealed } from './unsealed.ts';

const NOW = at('2026-11-24T16:00:00Z');
const SERVICE = 'kettle harbour violet nine';
const MANAGERS = 'lantern oatmeal ridge seven';
const event = (concern: string, recorded: string, what: Happening): NewEvent => ({ concern, recorded, by: ANA, what });
const begun = (concern: string): NewEvent[] => [
  event(concern, '2026-11-24T12:36:00Z', { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } }),
  event(concern, '2026-11-24T12:40:00Z', { kind: 'step-completed', step: '1.1', record }),
  event(concern, '2026-11-24T13:00:00Z', { kind: 'step-completed', step: '1.3', record: RECORDS['1.3'] } as Happening),
];

/** A worker that has just started. */
async function started() {
  vi.resetModules();
  const modules = await Promise.all([import('#record/append.ts'), import('#record/db.ts'), import('#record/read.ts'), import('#record/backup/make.ts'), import('#record/backup/restore.ts'), import('#record/backup/check-saved.ts'), import('#record/check/keep-checking.ts'), import('#record/health.ts'), import('#record/journal/journal.ts')]);
  const more = await Promise.all([import('#lock/set-up.ts'), import('#lock/open-keys.ts'), import('#lock/unlock.ts'), import('#record/sentinel.ts')]);
  return Object.assign({}, ...modules, ...more) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5] & (typeof modules)[6] & (typeof modules)[7] & (typeof modules)[8] & (typeof more)[0] & (typeof more)[1] & (typeof more)[2] & (typeof more)[3];
}
let plainly: Awaited<ReturnType<typeof started>>;

async function restarted(between: () => unknown = () => undefined): Promise<void> {
  plainly.db.close();
  await fakeBrowser.storage.session.clear();
  await between();
  plainly = await started();
}

/** Another device with nothing on it. */
async function elsewhere(): Promise<void> {
  plainly.db.close();
  emptyDevice();
  plainly = await started();
}

const stored = async () => JSON.stringify(await Promise.all([plainly.db.events, plainly.db.keys, plainly.db.outlines, plainly.db.damaged].map((table) => table.toArray())));

let file: Blob;
let code: string;
let told: unknown;

beforeEach(async () => {
  emptyDevice();
  plainly = await started();
  await plainly.append([...begun('c1'), ...begun('c2')]);
  const made = await plainly.makeBackup(NOW);
  [file, code, told] = [made.file, made.code ?? '', await plainly.readConcerns()];
});

describe('a backup', () => {
  test('has every entry, and nothing of them can be read', async () => {
    const text = await file.text();
    expect(text.trimEnd().split('\n')).toHaveLength(1 + 2 + 6);
    // Short words stand by chance in what is sealed.
    expect(unsealed(text)).not.toMatch(/Raj|Tom|Ana|hit/u);
  });

  test('is restored on an empty device with its code, and the record goes on', async () => {
    await elsewhere();
    expect(await plainly.restore(file, code)).toEqual({ ok: true, added: 6, mended: 0 });
    expect(await plainly.readConcerns()).toEqual(told);
    expect(await plainly.append([event('c1', '2026-11-24T13:10:00Z', { kind: 'escalated', to: ['Team Leader'], reason: 'It happened again today.' })])).toMatchObject({ ok: true });
    expect(new Set((await plainly.db.events.toArray()).map(({ device }) => device)).size).toBe(2);
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 7 });
  });

  test('is restored twice without a change', async () => {
    await elsewhere();
    await plainly.restore(file, code);
    const before = await stored();
    expect(await plainly.restore(file, code)).toEqual({ ok: true, added: 0, mended: 0 });
    expect(await stored()).toBe(before);
  });

  test('joins what a filled device has: nothing there is written over', async () => {
    await elsewhere();
    await plainly.append(begun('c3'));
    const own = (await plainly.db.events.toArray()).map(({ hash }) => hash);
    expect(await plainly.restore(file, code)).toMatchObject({ ok: true, added: 6 });
    expect((await plainly.readConcerns()).map(({ id }) => id).sort()).toEqual(['c1', 'c2', 'c3']);
    expect((await plainly.db.events.toArray()).map(({ hash }) => hash)).toEqual(expect.arrayContaining(own));
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 9 });
  });

  test('of a service with passphrases opens by that of the managers and by the recovery key, not by that of the shift, nor by another', async () => {
    const recovery = await plainly.setUpLock({ service: SERVICE, managers: MANAGERS });
    const made = await plainly.makeBackup(NOW);
    expect(made.code).toBeNull();
    for (const [typed, answer] of [[SERVICE, 'what the shift reads'], ['quite another one', 'does not open'], ['', 'does not open']] as const) {
      await elsewhere();
      expect(await plainly.restore(made.file, typed)).toMatchObject({ ok: false, error: expect.stringContaining(answer) });
      expect(await plainly.db.events.count()).toBe(0);
    }
    for (const typed of [MANAGERS, recovery.toLowerCase()]) {
      await elsewhere();
      expect(await plainly.restore(made.file, typed)).toMatchObject({ ok: true, added: 6 });
      expect(await plainly.readConcerns()).toEqual(told);
    }
  });

  test('counts once its file was read back; the second journal lets go of what it holds', async () => {
    await plainly.append(begun('c3'));
    expect(await plainly.checkSaved(file, NOW)).toEqual({ ok: true, entries: 6, made: NOW.toString(), missing: 3 });
    expect((await plainly.readJournal()).events.map(({ concern }) => concern)).toEqual(['c3', 'c3', 'c3']);
  });

  test('that ends half way leaves what was there', async () => {
    await elsewhere();
    await plainly.append(begun('c3'));
    const before = await stored();
    const failing = vi.spyOn(plainly.db.concerns, 'bulkPut').mockRejectedValueOnce(new DOMException('disk full', 'QuotaExceededError'));
    expect(await plainly.restore(file, code)).toMatchObject({ ok: false, error: expect.stringContaining('open it again') });
    failing.mockRestore();
    expect(await stored()).toBe(before);
    await restarted();
    expect(await plainly.restore(file, code)).toMatchObject({ ok: true, added: 6 });
  });
});

describe('a damaged record', () => {
  const reads = async () => expect(JSON.stringify(await plainly.readConcerns())).toBe(JSON.stringify(told));

  test('that is gone comes back from a backup and the second journal, under the same name, and may be written again', async () => {
    await plainly.checkSaved(file, NOW);
    await plainly.append([event('c1', '2026-11-24T13:10:00Z', { kind: 'escalated', to: ['Team Leader'], reason: 'It happened again today.' })]);
    told = await plainly.readConcerns();
    await restarted(wipeRecord);
    expect(await plainly.append(begun('c4'))).toMatchObject({ ok: false });
    expect(await plainly.restoreFromJournal()).toMatchObject({ ok: true, added: 1 });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ what: 'fewer', has: 1, knew: 7 });
    expect(await plainly.restore(file, '')).toMatchObject({ ok: true, added: 6 });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 7 });
    await reads();
    expect(await plainly.append([event('c1', '2026-11-24T13:12:00Z', { kind: 'reopened', reason: 'A new incident was reported.' })])).toMatchObject({ ok: true, ids: [expect.stringMatching(/:8$/u)] });
  });

  test('that nobody saved comes back from the second journal alone', async () => {
    await restarted(wipeRecord);
    expect(await plainly.restoreFromJournal()).toMatchObject({ ok: true, added: 6 });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 6 });
    await reads();
  });

  test('of which an entry was changed is mended by a whole copy; what was found is kept', async () => {
    await plainly.db.events.where('concern').equals('c1').modify({ at: '2020-01-01T00:00:00Z' });
    await restarted();
    expect(await plainly.findingNow()).toMatchObject({ what: 'changed' });
    expect(await plainly.restore(file, '')).toEqual({ ok: true, added: 0, mended: 3 });
    expect((await plainly.db.damaged.toArray()).map(({ event: { at: when } }) => when)).toEqual(Array.from({ length: 3 }, () => '2020-01-01T00:00:00Z'));
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 6 });
    await reads();
  });

  test('is saved as far as it is whole, and restored elsewhere', async () => {
    await plainly.db.events.where('seq').equals(1).modify({ at: '2020-01-01T00:00:00Z' }).catch(() => plainly.db.events.filter(({ seq }) => seq === 1).modify({ at: '2020-01-01T00:00:00Z' }));
    const rescued = await plainly.makeRescue(NOW);
    await elsewhere();
    expect(await plainly.restore(rescued.file, rescued.code ?? '')).toMatchObject({ ok: true, added: 6 });
    await reads();
  });

  test('of which the browser has lost even the device’s own keys goes on under another name', async () => {
    await plainly.setUpLock({ service: SERVICE, managers: MANAGERS });
    const made = await plainly.makeBackup(NOW);
    const { keyring, 'record-sentinel': sentinel } = await fakeBrowser.storage.local.get(null);
    await elsewhere();
    await fakeBrowser.storage.local.set({ keyring, 'record-sentinel': sentinel });
    plainly = await started();
    await plainly.unlock(MANAGERS);
    expect(await plainly.restore(made.file, '')).toMatchObject({ ok: true, added: 6 });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 6 });
    await plainly.append(begun('c5'));
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 9 });
  });
});

describe('a file that is not as it was written', () => {
  test('1,000 of them, by seed: each is noticed with a sentence, and nothing is changed', async () => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const newer = (await file.text()).replace('"version":1', '"version":2');
    await elsewhere();
    await plainly.append(begun('c3'));
    const before = await stored();
    const pick = random(20_261_124);
    const tried = { flip: 0, cut: 0, version: 0 };
    for (let seed = 0; seed < 1000; seed += 1) {
      const kind = (['flip', 'flip', 'flip', 'cut', 'version'] as const)[seed % 5] ?? 'flip';
      const place = pick(bytes.length);
      const changed = bytes.slice();
      if (kind === 'flip') changed[place] = (changed[place] ?? 0) ^ (1 << pick(8));
      const wrong = kind === 'cut' ? bytes.slice(0, place) : kind === 'version' ? new TextEncoder().encode(seed % 2 ? newer : (await file.text()).replace('"epoch":7', `"epoch":${8 + pick(90)}`)) : changed;
      const answer = await plainly.restore(new Blob([wrong]), code);
      expect(answer, `seed ${seed}: ${kind} at ${place}`).toMatchObject({ ok: false, error: expect.stringMatching(/Nothing was changed\./u) });
      tried[kind] += 1;
    }
    expect(tried).toEqual({ flip: 600, cut: 200, version: 200 });
    expect(await stored()).toBe(before);
  });

  test('every field of an event and of a key, changed by somebody who signs the file anew, is found', async () => {
    const [first = '', ...lines] = (await file.text()).trimEnd().split('\n');
    const forged = await forge(JSON.parse(first), lines);
    for (const [field, index] of [...['device', 'seq', 'concern', 'kind', 'at', 'schema', 'previous', 'sealed', 'hash', 'signature'].map((name) => [name, 3] as const), ...['concern', 'service', 'floor', 'restricted'].map((name) => [name, 0] as const)]) {
      await elsewhere();
      const answer = await plainly.restore(await forged(index, field), code);
      expect(answer, field).toMatchObject({ ok: false });
      expect([field, await plainly.db.events.count()]).toEqual([field, 0]);
    }
  });
});

/** A file with one field changed, under a head that somebody else signs as a device of their own. */
async function forge(head: Record<string, unknown>, lines: readonly string[]) {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const verify = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)).toBase64();
  return async (index: number, field: string): Promise<Blob> => {
    const line = JSON.parse(lines[index] ?? '') as Record<string, string | number | null>;
    const value = line[field];
    const other = typeof value === 'number' ? (field === 'schema' ? 1 : value + 70) : field === 'at' ? '2026-11-24T12:36:01Z' : field === 'service' ? crypto.randomUUID() : field === 'hash' || field === 'previous' ? 'f'.repeat(64) : field === 'kind' ? 'reopened' : field === 'concern' ? 'c9' : field === 'device' ? 'mallory' : `${String(value).slice(0, -6)}AAAA${String(value).slice(-2)}`;
    const body = lines.map((each, at) => (at === index ? JSON.stringify({ ...line, [field]: other }) : each)).map((each) => `${each}\n`).join('');
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))).toHex();
    const rest = { ...Object.fromEntries(Object.entries(head).filter(([name]) => name !== 'signature')), device: 'mallory', devices: { ...Object(head['devices']), mallory: verify }, sum };
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(JSON.stringify(rest)))).toBase64();
    return new Blob([`${JSON.stringify({ ...rest, signature })}\n${body}`]);
  };
}

test('a backup of more entries than are read at once comes back whole', async () => {
  const many = Array.from({ length: 400 }, (_, n) => begun(`m${n}`)).flat();
  await plainly.append(many);
  const made = await plainly.makeBackup(NOW);
  await elsewhere();
  expect(await plainly.restore(made.file, made.code ?? '')).toMatchObject({ ok: true, added: 1206 });
  expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 1206 });
});
