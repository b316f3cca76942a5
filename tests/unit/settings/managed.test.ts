/** What an organisation sets: used where it fits, told where it does not, and the same for schema, reader and guide. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ROLES } from '#pathway/who.ts';
import { MANAGED_KEYS, managedNow, partsOf, readManaged } from '#settings/managed.ts';
import { allVersions, changeService, COUNTRIES, serviceNow } from '#settings/service.ts';
import { calendarsNow } from '#settings/calendars.ts';
import { keepManagedInStep } from '../../../entrypoints/background/managed.ts';

vi.mock('#settings/now.ts', () => ({ now: () => Temporal.Instant.from('2026-11-24T15:00:00Z'), clockReady: Promise.resolve() }));

type Json = Record<string, unknown>;
const read = (path: string): Json => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const schema = read('public/managed-schema.json') as unknown as Schema;
const whole = read('docs/policies/managed.json');
const chrome = Object.values((read('docs/policies/chrome-and-edge.json')['3rdparty'] as { extensions: Record<string, Json> }).extensions)[0] ?? {};
const firefox = (read('docs/policies/firefox.json')['policies'] as { '3rdparty': { Extensions: Record<string, Json> } })['3rdparty'].Extensions['plainly@plainly.example'] ?? {};

interface Schema {
  type?: string;
  id?: string;
  $ref?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** As Chromium reads it: the few words of JSON Schema that it knows, and nothing beside the properties. */
function faultsOf(value: unknown, { $ref, ...own }: Schema, at = ''): string[] {
  const one = $ref ? (schema.properties?.['officeHours']?.properties?.['monday'] ?? {}) : own;
  const kinds: Record<string, boolean> = {
    string: typeof value === 'string',
    boolean: typeof value === 'boolean',
    integer: Number.isInteger(value),
    array: Array.isArray(value),
    object: typeof value === 'object' && value !== null && !Array.isArray(value),
  };
  if (!kinds[one.type ?? '']) return [`${at} is no ${one.type}`];
  if (one.enum && !one.enum.includes(value)) return [`${at} is none of its words`];
  if (typeof value === 'number' && (value < (one.minimum ?? value) || value > (one.maximum ?? value))) return [`${at} is out of bounds`];
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsOf(item, one.items ?? {}, `${at}[${index}]`));
  if (one.type !== 'object') return [];
  return Object.entries(value as object).flatMap(([key, inner]) => (one.properties?.[key] ? faultsOf(inner, one.properties[key], `${at}.${key}`) : [`${at}.${key} is not known`]));
}

const managed = vi.fn<() => Promise<Json>>();

beforeEach(() => {
  fakeBrowser.reset();
  managed.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser.storage.managed, { get: managed });
});

describe('the guide', () => {
  test.each([
    ['managed.json', whole],
    ['chrome-and-edge.json', chrome],
    ['firefox.json', firefox],
  ])('%s fits the schema and is used as a whole', (_, policy) => {
    expect(Object.keys(policy).length).toBeGreaterThan(4);
    expect(faultsOf(policy, schema)).toEqual([]);
    expect(readManaged(policy)).toMatchObject({ faults: [], settings: Object.fromEntries(Object.keys(policy).map((key) => [key, expect.anything()])) });
  });

  test('the whole example has every key, and the page names each', () => {
    expect(Object.keys(whole).sort()).toEqual([...MANAGED_KEYS].sort());
    const page = readFileSync(new URL('../../../docs/managed.md', import.meta.url), 'utf8');
    expect(MANAGED_KEYS.filter((key) => !page.includes(`| \`${key}\` |`))).toEqual([]);
  });

  test('the schema has the keys, roles and countries that Plainly has', () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...MANAGED_KEYS].sort());
    expect(schema.properties?.['people']?.items?.properties?.['role']?.enum).toEqual([...ROLES]);
    expect(schema.properties?.['country']?.enum).toEqual([...COUNTRIES]);
  });
});

describe('what does not fit', () => {
  test.each([
    ['country', 'France', 'Choose your country.'],
    ['service', '', 'Write the name of your service.'],
    ['officeHours', { monday: { open: '17:00', close: '09:00' } }, 'closes before it opens'],
    ['officeHours', {}, 'open hours on at least one day'],
    ['officeHours', { someday: { open: '09:00', close: '17:00' } }, ''],
    ['shifts', [], 'Add at least one shift.'],
    ['shifts', 'Day', ''],
    ['people', [{ role: 'Cook', name: 'Ana' }], 'Choose a role.'],
    ['people', [{ role: 'Team Leader', name: 'Ana', phone: '1' }], ''],
    ['closures', [{ day: 'Christmas', kind: 'closed' }], 'Write the day.'],
    ['sites', ['notes.example'], 'This is not the address of a site.'],
    ['sites', ['https://notes.example/path'], 'This is not the address of a site.'],
    ['idleMinutes', 0, ''],
    ['idleMinutes', '5', ''],
    ['idleMinutes', 2.5, ''],
    ['shiftEnd', 'yes', ''],
    ['retentionYears', 1000, ''],
    ['server', 'https://x.example', 'Plainly knows no setting of this name.'],
    ['__proto__', { idleMinutes: 1 }, 'Plainly knows no setting of this name.'],
    ['constructor', 1, 'Plainly knows no setting of this name.'],
  ])('%s as %o is left out and told, and the rest is used', (key, value, words) => {
    const stored = JSON.parse(`{"retentionYears":8,"shiftEnd":true,${JSON.stringify(key)}:${JSON.stringify(value)}}`) as Json;
    const { settings, faults } = readManaged(stored);
    expect(faults.map((fault) => fault.key)).toEqual([key]);
    expect(faults[0]?.words).toContain(words);
    expect(faults[0]?.words).toMatch(/\S/u);
    expect(Object.keys(settings)).toEqual(['retentionYears', 'shiftEnd'].filter((one) => one !== key));
  });
});

describe('in the background', () => {
  test('what is set becomes a version of the settings that nobody here made, and clocks say why they moved', async () => {
    await changeService({ name: 'Elm House' }, null, Temporal.Instant.from('2026-11-24T09:00:00Z'));
    managed.mockResolvedValue({ ...whole, country: 'Scotland' });
    keepManagedInStep();
    await vi.waitFor(async () => expect((await serviceNow()).name).toBe('Larch House'));
    const service = await serviceNow();
    expect(service).toMatchObject({ country: 'Scotland', rota: whole['shifts'], hours: { friday: { close: '16:30', overnight: false }, saturday: null }, people: [{ deputy: 'Sam Lowe' }, { deputy: '' }] });
    expect((await allVersions()).at(-1)).toMatchObject({ by: null, since: '2026-11-24T15:00:00Z' });
    expect((await calendarsNow()).at(-1)?.because).toBe('the country and the office hours and the closed days and the shifts changed in the settings');
    // Said again, it makes no version.
    keepManagedInStep();
    await vi.waitFor(() => expect(managed.mock.calls.length).toBeGreaterThan(1));
    expect(await allVersions()).toHaveLength(2);
  });

  test('where there is no policy nothing is changed, also where the browser calls that an error', async () => {
    managed.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await managedNow()).toEqual({ settings: {}, faults: [] });
    keepManagedInStep();
    await vi.waitFor(() => expect(managed).toHaveBeenCalledTimes(2));
    expect(await allVersions()).toEqual([]);
    expect(partsOf({})).toEqual({});
  });
});
