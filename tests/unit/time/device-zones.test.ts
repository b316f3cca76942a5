import { describe, expect, it } from 'vitest';
import { casePath, deadlines, wallClockTimes } from './given.ts';
import { due, node } from './run.ts';

const labels = `
  import { ukTimeInFull, ukTimeLabel } from '#time/words.ts';
  const at = (text) => Temporal.Instant.from(text);
  const now = at('2027-03-27T23:30:00Z');
  console.log(JSON.stringify([
    Intl.DateTimeFormat().resolvedOptions().timeZone,
    ukTimeLabel(at('2027-03-28T01:30:00Z'), now),
    ukTimeLabel(at('2027-03-29T16:00:00Z'), now),
    ukTimeInFull(at('2027-03-29T16:00:00Z'), now),
  ]));
`;

describe.each(['Europe/London', 'UTC', 'America/New_York', 'Pacific/Auckland'])('on a device in %s', (zone) => {
  it('every worked case is due at its time', () => {
    const { stdout, stderr } = due(['deadlines.json', 'deadline-calendars.json', 'bank-holidays.json'].map(casePath), zone);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(deadlines.map(({ id, due }) => ({ id, due })));
  });

  it('every wall-clock time has its instants', () => {
    const { stdout } = due([casePath('wall-clock-times.json')], zone);
    expect(JSON.parse(stdout)).toEqual(wallClockTimes.map(({ id, instants }) => ({ id, instants })));
  });

  it('people read UK time', () => {
    const { stdout } = node(['--input-type=module', '--eval', labels], zone);
    expect(JSON.parse(stdout)).toEqual([zone, 'tomorrow 02:30', 'Mon 29 Mar 17:00', '17:00 on Monday 29 March']);
  });
});
