import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setOpen } from '#lock/open-keys.ts';
import { setUpLock } from '#lock/set-up.ts';
import { unlock } from '#lock/unlock.ts';
import { allVersions, changeService, defaultService, resealService, Service, serviceNow, type ServiceVersion, watchService } from '#settings/service.ts';
import { rotaSchema } from '#time/rota.ts';
import { ANA, at } from '../pathway/given.ts';

const NINE = at('2026-11-24T09:00:00Z');
const TEN = at('2026-11-24T10:00:00Z');

const kept = (): Promise<ServiceVersion[]> => allVersions();
const stored = async (): Promise<string> => JSON.stringify((await fakeBrowser.storage.local.get('service'))['service']);

beforeEach(() => fakeBrowser.reset());

describe('the schema', () => {
  const named: Service = { ...defaultService, name: 'Larch House' };
  const sam = { role: 'Designated Safeguarding Lead' as const, name: 'Sam', phone: '01632 960 001', when: 'Evenings and weekends' };

  test('the defaults lack a name and nothing else', () => {
    expect(Service.safeParse(named).success).toBe(true);
    expect(Service.safeParse(defaultService).error?.issues.map(({ path }) => path.join('.'))).toEqual(['name']);
  });

  test('the default rota is one that the clocks can follow', () => {
    expect(rotaSchema.parse(defaultService.rota.map(({ name, start, end }) => [name, start, end]))).toEqual([['Day', '08:00', '20:00'], ['Night', '20:00', '08:00']]);
  });

  test.each([
    ['a shift without a name', { rota: [{ name: ' ', start: '08:00', end: '20:00' }] }, 'Write what this shift is called.'],
    ['a handover in the hour that may be missing', { rota: [{ name: 'Day', start: '01:30', end: '20:00' }] }, 'Start time can’t be between 01:00 and 02:00.'],
    ['no shift', { rota: [] }, 'Add at least one shift.'],
    ['a country elsewhere', { country: 'France' }, 'Choose your country.'],
    ['words for a number', { onCall: [{ ...sam, phone: 'ask reception' }] }, 'Write a phone number in digits'],
    ['a person without a role', { onCall: [{ ...sam, role: '' }] }, 'Choose a role.'],
    ['a person without a name', { onCall: [{ ...sam, name: '' }] }, 'Write who this is.'],
  ])('%s is refused in words', (_case, change, words) => {
    expect(Service.safeParse({ ...named, ...change }).error?.issues[0]?.message).toContain(words);
  });

  test.each(['01632 960001', '+44 1632 960 001', '(01632) 960-001', '999', '01632 960 001 ext 12', '01632960001 x4'])('%s is a number to ring', (phone) => {
    expect(Service.safeParse({ ...named, onCall: [{ ...sam, phone, when: '' }] }).success).toBe(true);
  });
});

describe('versions', () => {
  test('before anything is said, the defaults hold and nothing is kept', async () => {
    expect(await serviceNow()).toEqual(defaultService);
    expect(await kept()).toEqual([]);
  });

  test('a change adds a version and leaves the ones before it as they were', async () => {
    await changeService({ name: 'Larch House' }, ANA, NINE);
    const [first] = await kept();
    await changeService({ country: 'Wales' }, null, TEN);
    expect(await kept()).toEqual([first, { since: '2026-11-24T10:00:00Z', by: null, service: { ...defaultService, name: 'Larch House', country: 'Wales' } }]);
    expect(first).toMatchObject({ since: '2026-11-24T09:00:00Z', by: ANA, service: { name: 'Larch House', country: 'England' } });
    expect((await serviceNow()).country).toBe('Wales');
  });

  test('what the clocks follow is readable on the disk, names are not', async () => {
    const onCall = [{ role: 'Registered Manager' as const, name: 'Zephyrine', phone: '01632 960 001', when: '' }];
    await changeService({ name: 'Larch House', country: 'Wales', onCall }, ANA, NINE);
    expect(await stored()).toContain('Wales');
    expect(await stored()).not.toMatch(/Larch|Zephyrine|960 001|Ana/u);
    expect(await serviceNow()).toMatchObject({ name: 'Larch House', country: 'Wales', onCall });
  });

  test('while it is locked the clocks’ part is there, and no name; unlocked, those who watch are told', async () => {
    await changeService({ name: 'Larch House', country: 'Wales' }, ANA, NINE);
    await setUpLock({ service: 'four words for all', managers: 'other words for some' });
    const told: string[] = [];
    const stop = watchService(({ name, country }) => told.push(`${name} ${country}`));
    await setOpen({});
    expect(await allVersions()).toMatchObject([{ since: '2026-11-24T09:00:00Z', by: null, service: { country: 'Wales' } }]);
    await expect(changeService({ name: 'Elm House' }, null, TEN)).rejects.toThrow('locked');
    expect(await unlock('four words for all')).toEqual({ ok: true });
    await vi.waitFor(() => expect(told).toEqual([' Wales', 'Larch House Wales']));
    stop();
  });

  test('a version from before the lock is read, and sealed when it is told to', async () => {
    await fakeBrowser.storage.local.set({ service: [{ since: '2026-11-24T09:00:00Z', by: ANA, service: { ...defaultService, name: 'Larch House' } }] });
    expect((await serviceNow()).name).toBe('Larch House');
    await resealService();
    expect(await stored()).not.toMatch(/Larch|Ana/u);
    expect(await allVersions()).toMatchObject([{ by: ANA, service: { name: 'Larch House' } }]);
  });

  test('saving what is there already makes no version', async () => {
    await changeService({ country: 'England' }, ANA, NINE);
    await changeService({ name: 'Larch House' }, ANA, NINE);
    await changeService({ name: 'Larch House' }, null, TEN);
    expect(await kept()).toHaveLength(1);
  });

  test('two pages that save at once lose neither change', async () => {
    await Promise.all([changeService({ name: 'Larch House' }, ANA, NINE), changeService({ country: 'Scotland' }, ANA, NINE)]);
    expect(await serviceNow()).toMatchObject({ name: 'Larch House', country: 'Scotland' });
    expect(await kept()).toHaveLength(2);
  });

  test('whoever watches is told of the newest, until they stop', async () => {
    const told: string[] = [];
    const stop = watchService(({ name }) => told.push(name));
    await changeService({ name: 'Larch House' }, ANA, NINE);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    stop();
    await changeService({ name: 'Elm House' }, ANA, TEN);
    expect(told).toEqual(['Larch House']);
  });
});
