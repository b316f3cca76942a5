import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldDecision } from '#messages/site-fields.ts';
import { changesBy, readSiteFile, siteFileName, writeSiteFile } from '#settings/site-file.ts';
import { decide, fieldsOf, siteFieldsNow, takeBack } from '#settings/site-fields.ts';
import { siteOf } from '#settings/site-of.ts';

const SITE = 'https://records.example:8443';
const OTHER = 'https://other.example';
const comments: FieldDecision = { field: 'textarea name=comments', note: false };
const progress: FieldDecision = { field: 'input name=progress', note: true };

beforeEach(() => fakeBrowser.reset());

describe('what was said', () => {
  test('is kept by site, and the last word counts', async () => {
    await Promise.all([decide(SITE, [comments]), decide(SITE, [progress]), decide(OTHER, [comments])]);
    await decide(SITE, [{ ...comments, note: true }]);
    expect(await fieldsOf(SITE)).toEqual([progress, { ...comments, note: true }]);
    expect(await fieldsOf(OTHER)).toEqual([comments]);
    expect(await fieldsOf('https://third.example')).toEqual([]);
  });

  test('is taken back, and a site of which nothing is said is gone', async () => {
    await decide(SITE, [comments, progress]);
    await takeBack(SITE, comments.field);
    expect(await siteFieldsNow()).toEqual({ [SITE]: [progress] });
    await takeBack(SITE, progress.field);
    expect(await siteFieldsNow()).toEqual({});
  });

  test('is kept with a version and nothing more', async () => {
    await decide(SITE, [comments]);
    expect((await fakeBrowser.storage.local.get('site-fields'))['site-fields']).toEqual({ version: 1, sites: { [SITE]: [comments] } });
  });

  test.each([
    ['another version', { version: 2, sites: { [SITE]: [comments] } }],
    ['a word of a person', { version: 1, sites: { [SITE]: [{ field: 'textarea name=Tom Ashworth', note: true }] } }],
    ['no site', { version: 1, sites: { 'records.example': [comments] } }],
    ['nonsense', 'yes'],
  ])('in a store that has %s nothing is said', async (_what, stored) => {
    await fakeBrowser.storage.local.set({ 'site-fields': stored });
    expect(await siteFieldsNow()).toEqual({});
  });

  test('more than can be kept is refused whole', async () => {
    await decide(SITE, [comments]);
    const many = Array.from({ length: 200 }, (_, at): FieldDecision => ({ field: `textarea in=form ~${at + 2}`, note: true }));
    await expect(decide(SITE, many)).rejects.toThrow('At most 200');
    expect(await fieldsOf(SITE)).toEqual([comments]);
  });
});

describe('a site file', () => {
  const file = (change: object = {}) => JSON.stringify({ plainly: 'site', version: 1, site: SITE, fields: [comments, progress], ...change });

  test('is read as it was written', () => {
    expect(readSiteFile(writeSiteFile(SITE, [comments, progress]))).toEqual({ ok: true, file: { plainly: 'site', version: 1, site: SITE, fields: [comments, progress] } });
    expect(siteFileName(SITE)).toBe('plainly-site-records.example-8443.json');
  });

  test.each([
    ['empty', ' \n', 'This file is empty.'],
    ['no JSON', '{"plainly":"site"', 'This is not a site file of Plainly.'],
    ['something else', '{"a":1}', 'This is not a site file of Plainly.'],
    ['a list', '[]', 'This is not a site file of Plainly.'],
    ['a concern', '{"plainly":"concern","version":1}\n{}\n', 'This file is of a concern.'],
    ['newer', file({ version: 2 }), 'Update Plainly here'],
    ['very long', ' '.repeat(99_999) + file(), 'too long'],
    ['of no site', file({ site: 'records.example' }), 'The address of the site is wrong.'],
    ['of a path in a site', file({ site: `${SITE}/notes` }), 'The address of the site is wrong.'],
    ['of a page of the browser', file({ site: 'chrome://settings' }), 'The address of the site is wrong.'],
    ['without a field', file({ fields: [] }), 'It names no field.'],
    ['with a word of a person', file({ fields: [comments, { field: 'textarea name=Tom Ashworth', note: true }] }), 'Field 2 is wrong.'],
    ['with a field twice', file({ fields: [comments, { ...comments, note: true }] }), 'A field stands here twice.'],
    ['with more in it', file({ by: 'Ana' }), 'There is more in it than Plainly knows.'],
    ['without its fields', file({ fields: undefined }), 'so nothing was used.'],
  ])('that is %s is refused in words', (_what, text, words) => {
    const read = readSiteFile(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error).toContain(words);
  });

  test('says what it would change', () => {
    const read = readSiteFile(file());
    const changes = read.ok && changesBy(read.file, [{ ...comments, note: true }, { field: 'editor id=body', note: true }]);
    expect(changes).toEqual({ added: [progress], turned: [comments], same: 0 });
  });
});

test.each([
  ['its own origin', { origin: OTHER, url: `${OTHER}/a`, page: `${SITE}/b` }, OTHER],
  ['its address where it is sandboxed', { origin: 'null', url: `${OTHER}/a`, page: `${SITE}/b` }, OTHER],
  ['its page where it has no address', { origin: 'null', url: 'about:srcdoc', page: `${SITE}/b` }, SITE],
  ['none', { origin: 'null', url: 'about:blank', page: 'file:///a.html' }, undefined],
])('the site of a frame is %s', (_what, place, site) => {
  expect(siteOf(place)).toBe(site);
});
