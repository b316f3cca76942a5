import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseFile, casePath } from '../../time/given.ts';
import { type Answer, node } from '../../time/run.ts';

const measure = (...args: string[]): Answer => node(['scripts/measure.ts', ...args], 'Pacific/Auckland');

const folder = mkdtempSync(join(tmpdir(), 'plainly-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = z.array(z.object({ id: z.string(), expected: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]), why: z.string() })).parse(caseFile('metrics.json'));
const results = new Map(z.array(z.object({ id: z.string(), result: z.unknown() })).parse(JSON.parse(measure(casePath('metrics.json')).stdout)).map(({ id, result }) => [id, result]));

describe('the worked cases', () => {
  it('are all there, each once', () => {
    expect(cases).toHaveLength(37);
    expect(results.size).toBe(37);
  });

  it.each(cases)('$id: $why', ({ id, expected }) => {
    expect({ result: results.get(id) }).toMatchObject({ result: expected });
  });
});

const one = { id: 'A', metric: 'on_time_percentage', period: ['2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z'], asOf: '2026-11-30T09:00:00Z', items: [] as unknown[] };

function written(data: unknown): string {
  const path = join(folder, 'cases.json');
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}
const of = (change: object) => written([one, { ...one, id: 'B', ...change }]);

describe('scripts/measure.ts', () => {
  it.each([
    ['no file', () => [], 'Give one file of cases'],
    ['two files', () => [of({}), of({})], 'Give one file of cases'],
    ['a file that is not there', () => [join(folder, 'nowhere.json')], 'nowhere.json cannot be read'],
    ['half a file', () => [written('[\n{"id":\n')], 'cases.json cannot be read'],
    ['no list', () => [written(one)], 'it must be a list of cases'],
    ['an unknown measure', () => [of({ metric: 'league_table' })], 'case B: metric must be on_time_percentage, '],
    ['a case without a name', () => [written([one, { metric: 'x' }])], 'the case at 1: '],
    ['a time without its offset', () => [of({ items: [{ due: '2026-11-24T17:00:00' }] })], 'case B: items.0.due must be an instant with its offset'],
    ['a due time that is missing', () => [of({ items: [{ done: '2026-11-24T17:00:00Z' }] })], 'case B: items.0.due must be an instant with its offset'],
    ['a period that ends before it begins', () => [of({ period: one.period.toReversed() })], 'case B: period must end later than it begins'],
    ['a day that does not exist', () => [of({ metric: 'repeated_themes', month: ['2026-11-01', '2026-12-01'], lookBackFrom: '2025-02-30', reviews: [] })], 'case B: lookBackFrom must be a day'],
    ['not applicable, but when?', () => [of({ items: [{ due: '2026-11-24T17:00:00Z', notApplicable: 'yes' }] })], 'case B: items.0.notApplicable must be true, or the instant'],
  ])('says in one sentence what is wrong, and stops with 2: %s', (_, args, sentence) => {
    const { status, stdout, stderr } = measure(...args());
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
