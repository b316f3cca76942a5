import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { caseFile, casePath } from './given.ts';
import { due } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'plainly-due-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

const calendars = casePath('deadline-calendars.json');
const one = { id: 'A', rule: 'end_of_working_day', params: {}, nation: 'scotland', calendar: 'office', start: '2026-11-30T10:00:00+00:00' };
const of = (change: object) => written('cases.json', [{ ...one, ...change }]);

describe('scripts/due.ts', () => {
  it('uses the holidays file that it is given, and without one the list that Plainly ships with', () => {
    const list = caseFile('bank-holidays.json') as Record<string, { events: { date: string }[] }>;
    const events = list['scotland']?.events.filter(({ date }) => date !== '2026-11-30');
    const without = written('holidays.json', { ...list, scotland: { events } });
    expect(JSON.parse(due([of({}), calendars, without]).stdout)).toEqual([{ id: 'A', due: '2026-11-30T17:00:00+00:00' }]);
    expect(JSON.parse(due([of({}), calendars]).stdout)).toEqual([{ id: 'A', due: '2026-12-01T17:00:00+00:00' }]);
  });

  it.each([
    ['no file', () => [], 'Give a file of cases'],
    ['one file too many', () => [of({}), calendars, casePath('bank-holidays.json'), calendars], 'Give a file of cases'],
    ['no calendars', () => [of({})], 'need a file of calendars'],
    ['a file that is not there', () => [join(folder, 'nowhere.json')], 'nowhere.json cannot be read'],
    ['a file that is not JSON', () => [written('half.json', '[')], 'half.json cannot be read'],
    ['a file of something else', () => [casePath('bank-holidays.json'), calendars], 'bank-holidays.json is not in the right form'],
    ['holidays of something else', () => [of({}), calendars, calendars], 'not in the right form at england-and-wales'],
    ['an unknown rule', () => [of({ rule: 'soon' }), calendars], 'at 0.rule'],
    ['a number that is missing', () => [of({ rule: 'elapsed' }), calendars], 'at 0.params.minutes'],
    ['a fortnight from a Tuesday', () => [of({ rule: 'after_period', params: { period: 'fortnight', anchor: '2026-11-03', nth_working_day: 1 } }), calendars], 'at 0.params.anchor: must be a Monday'],
    ['a start without its offset', () => [of({ start: '2026-11-30T10:00:00' }), calendars], 'at 0.start: must be an instant with its offset'],
    ['an unknown calendar', () => [of({ calendar: 'moon' }), calendars], 'Case A names the calendar "moon"'],
    ['a rota for working time', () => [of({ calendar: 'two-shift' }), calendars], 'Case A (end_of_working_day, two-shift): This rule needs a working calendar'],
    ['a wall-clock time on no day', () => [written('walls.json', [{ id: 'B', local: '2026-02-30T10:00' }])], 'walls.json is not in the right form at 0.local'],
    ['a wall-clock time of another zone', () => [written('walls.json', [{ id: 'B', local: '2026-02-20T10:00', zone: 'Europe/Paris' }])], 'at 0.zone'],
  ])('says in one sentence what is wrong, and stops with 2: %s', (_, args, sentence) => {
    const { status, stdout, stderr } = due(args());
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
