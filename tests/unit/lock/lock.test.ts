import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Passphrases } from '#lock/passphrase.ts';

/** The lock as a browser that has just started has it: its modules anew. */
async function started() {
  vi.resetModules();
  const [ring, keys, pin, values, setUp, unlocking] = await Promise.all([
    import('#lock/keyring.ts'),
    import('#lock/open-keys.ts'),
    import('#lock/pin.ts'),
    import('#lock/sealed-value.ts'),
    import('#lock/set-up.ts'),
    import('#lock/unlock.ts'),
  ]);
  return { ...ring, ...keys, ...pin, ...values, ...setUp, ...unlocking };
}
let lock: Awaited<ReturnType<typeof started>>;

const SERVICE = 'kettle harbour violet nine';
const MANAGERS = 'lantern oatmeal ridge seven';

const state = async () => ({ floor: await lock.isOpen('floor'), restricted: await lock.isOpen('restricted') });
const ALL = { floor: true, restricted: true };
const NONE = { floor: false, restricted: false };
const FLOOR = { floor: true, restricted: false };
const tomorrow = () => vi.setSystemTime(Date.now() + 86_400_000);

/** A device on which nothing of ours was ever. */
async function anotherDevice(): Promise<typeof lock> {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  return started();
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-27T09:00:00Z') });
  lock = await anotherDevice();
});

describe('before a passphrase was chosen', () => {
  test('everything is open, and stays so over a restart', async () => {
    expect(await state()).toEqual(ALL);
    await lock.setOpen({});
    expect(await state()).toEqual(ALL);
  });

  test('no content key is on the disk as it is', async () => {
    const { wraps } = await lock.keyring();
    expect(wraps.map(({ by, opens }) => `${by} ${opens}`)).toEqual(['device floor', 'device restricted']);
    expect(new Set(wraps.map(({ sealed }) => sealed)).size).toBe(2);
  });

  test('two pages that come first at once make one keyring', async () => {
    const [one, other] = await Promise.all([lock.keyring(), lock.keyring()]);
    expect(one).toEqual(other);
  });

  test('where one store was emptied, the other has the keyring', async () => {
    const sealed = await lock.sealValue('Raj', 'a');
    await fakeBrowser.storage.local.remove('keyring');
    await lock.setOpen({});
    expect(await lock.openValue(sealed, 'a')).toBe('Raj');
  });
});

describe('two passphrases', () => {
  let recovery: string;
  let sealed: string;
  beforeEach(async () => {
    sealed = await lock.sealValue({ name: 'Raj' }, 'a');
    recovery = await lock.setUpLock({ service: SERVICE, managers: MANAGERS });
  });

  test('who chose them goes on working; after a restart nothing is open', async () => {
    expect(await state()).toEqual(ALL);
    await fakeBrowser.storage.session.clear();
    await lock.setOpen({});
    expect(await state()).toEqual(NONE);
    expect(await lock.openValue(sealed, 'a')).toBeUndefined();
  });

  test('choosing them never shuts what is open, not even between two writes: the recovery key is on the screen by then', async () => {
    const device = await anotherDevice();
    const seen: Promise<boolean>[] = [];
    device.watchLock(() => void seen.push(device.isOpen('floor')));
    // Memory that takes its time, as on a busy machine.
    const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
    const slow = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation((items) => new Promise((resolve, reject) => void setTimeout(() => set(items).then(resolve, reject), 20)));
    await device.setUpLock({ service: SERVICE, managers: MANAGERS });
    slow.mockRestore();
    expect(await Promise.all(seen)).not.toContain(false);
    expect(seen.length).toBeGreaterThan(1);
  });

  test('that of the service opens the floor, that of the managers both, whoever came first', async () => {
    await lock.setOpen({});
    expect(await lock.unlock(SERVICE)).toEqual({ ok: true });
    expect(await state()).toEqual(FLOOR);
    expect(await lock.openValue(sealed, 'a')).toEqual({ name: 'Raj' });
    expect(await lock.unlock(MANAGERS)).toEqual({ ok: true });
    expect(await state()).toEqual(ALL);
    expect(await lock.unlock(SERVICE)).toEqual({ ok: true });
    expect(await state()).toEqual(ALL);
  });

  test('spaces around it do not matter, letters do', async () => {
    await lock.setOpen({});
    expect(await lock.unlock(` ${SERVICE} `)).toEqual({ ok: true });
    await lock.setOpen({});
    expect(await lock.unlock(SERVICE.toUpperCase())).toMatchObject({ ok: false, error: expect.stringContaining('does not fit') });
    expect(await state()).toEqual(NONE);
  });

  test('the recovery key opens both, however it was typed', async () => {
    await lock.setOpen({});
    expect(await lock.unlockByRecovery(recovery.toLowerCase().replaceAll('-', ' '))).toEqual({ ok: true });
    expect(await state()).toEqual(ALL);
    expect(await lock.unlockByRecovery('ABCD')).toMatchObject({ ok: false, error: expect.stringContaining('32 letters') });
  });

  test('a panel framed in a page never reads what only managers read', async () => {
    lock.readAtMost('floor');
    expect(await state()).toEqual(FLOOR);
  });

  test('wrong ones make the wait longer, over a restart, and a clock that goes back does not end it', async () => {
    await lock.setOpen({});
    for (let tries = 0; tries < 3; tries++) expect(await lock.unlock('wrong')).toMatchObject({ error: expect.stringContaining('does not fit') });
    expect(await lock.unlock(SERVICE)).toMatchObject({ ok: false, error: 'Too many tries. Wait 5 seconds, then try again.' });
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(Date.now() + 5001);
    expect(await lock.unlock('wrong')).toMatchObject({ error: expect.stringContaining('does not fit') });
    expect(await lock.unlock(SERVICE)).toMatchObject({ error: 'Too many tries. Wait 10 seconds, then try again.' });
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(await lock.unlock(SERVICE)).toMatchObject({ error: 'Too many tries. Wait 10 seconds, then try again.' });
    tomorrow();
    expect(await lock.unlock(SERVICE)).toEqual({ ok: true });
    await lock.setOpen({});
    expect(await lock.unlock('wrong')).toMatchObject({ error: expect.stringContaining('does not fit') });
    expect(await lock.unlock(SERVICE)).toEqual({ ok: true });
  });

  test('another passphrase instead of one: the old one opens nothing, the others what they did', async () => {
    await lock.changePassphrase('service', 'quite another four words');
    await lock.setOpen({});
    expect(await lock.unlock(SERVICE)).toMatchObject({ ok: false });
    expect(await lock.unlock('quite another four words')).toEqual({ ok: true });
    expect(await lock.openValue(sealed, 'a')).toEqual({ name: 'Raj' });
    expect(await state()).toEqual(FLOOR);
    await expect(lock.changePassphrase('managers', 'from the floor it is not')).rejects.toThrow('managers');
    expect(await lock.unlock(MANAGERS)).toEqual({ ok: true });
  });

  test('a new recovery sheet takes the place of the old one', async () => {
    const next = await lock.newRecoverySheet();
    await lock.setOpen({});
    expect(await lock.unlockByRecovery(recovery)).toMatchObject({ ok: false });
    expect(await lock.unlockByRecovery(next)).toEqual({ ok: true });
  });

  test('no content key, passphrase, PIN or recovery key is on the disk', async () => {
    await lock.setPin('4821');
    const disk = JSON.stringify(await fakeBrowser.storage.local.get(null));
    const memory = Object((await fakeBrowser.storage.session.get('open-keys'))['open-keys']);
    for (const secret of [SERVICE, MANAGERS, recovery, '4821', memory.floor, memory.restricted]) expect(disk).not.toContain(secret);
  });

  test('a key that is passed off as the other one does not open', async () => {
    const ring = await lock.keyring();
    const swapped = ring.wraps.map((wrap) => ({ ...wrap, sealed: ring.wraps.find((other) => other.by === wrap.by && other.opens !== wrap.opens)?.sealed ?? wrap.sealed }));
    await fakeBrowser.storage.local.set({ keyring: { ...ring, wraps: swapped } });
    await lock.setOpen({});
    expect(await lock.unlock(MANAGERS)).toMatchObject({ ok: false });
  });

  describe('a PIN', () => {
    beforeEach(() => lock.setPin('4821'));

    test('opens again what was open when it was chosen', async () => {
      await lock.setOpen({});
      expect(await lock.unlockByPin('4821')).toEqual({ ok: true });
      expect(await state()).toEqual(ALL);
    });

    test('is forgotten with the browser', async () => {
      await fakeBrowser.storage.session.clear();
      expect(await lock.hasPin()).toBe(false);
      expect(await lock.unlockByPin('4821')).toMatchObject({ ok: false, error: expect.stringContaining('passphrase') });
    });

    test('is forgotten after five wrong ones; a right one in between begins anew', async () => {
      await lock.setOpen({});
      for (let tries = 0; tries < 4; tries++) expect(await lock.unlockByPin('1111')).toMatchObject({ ok: false });
      expect(await lock.unlockByPin('4821')).toEqual({ ok: true });
      await lock.setOpen({});
      for (const left of [4, 3, 2, 1]) expect(await lock.unlockByPin('1111')).toMatchObject({ error: expect.stringContaining(`${left === 1 ? 'One try is' : `${left} tries are`} left`) });
      expect(await lock.unlockByPin('1111')).toMatchObject({ error: expect.stringContaining('passphrase') });
      expect(await lock.unlockByPin('4821')).toMatchObject({ ok: false });
      expect(await state()).toEqual(NONE);
    });
  });
});

test('passphrases that are short, plain or the same are refused with what to do', () => {
  const wrong = (service: string, managers: string) => Passphrases.safeParse({ service, managers }).error?.issues.map(({ message }) => message);
  expect(wrong('short', MANAGERS)).toEqual([expect.stringContaining('at least 12')]);
  expect(wrong('aaaaaaaaaaaaaaa', MANAGERS)).toEqual(['Use more different letters.']);
  expect(wrong(SERVICE, SERVICE)).toEqual(['Choose another one for managers.']);
  expect(wrong(SERVICE, MANAGERS)).toBeUndefined();
});
