import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { decide, identify } from '#pathway/decide.ts';
import type { Concern } from '#pathway/concern.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import { ANA, at, calendars, completed, identified, only, record } from './given.ts';

const completeFirstRecord = (concern: Concern | undefined, record: FirstRecord) =>
  decide(concern, [], { kind: 'step-completed', step: '1.1', record }, { by: ANA, now: at('2026-11-24T12:45:00Z'), calendars });

describe('staff became aware', () => {
  test('now, or earlier, starts the clock', () => {
    expect(identify('2026-11-24T12:36:00Z', null, at('2026-11-24T12:36:00Z'))).toMatchObject({ ok: true });
  });

  test('in the future is refused with the reason and what to do', () => {
    expect(identify('2026-11-24T13:00:00Z', null, at('2026-11-24T12:36:00Z'))).toEqual({
      ok: false,
      error: 'You wrote 13:00, and it is 12:36 now. Write when staff first knew: now, or earlier.',
    });
  });
});

describe('completing step 1.1', () => {
  const open = only(project([identified('2026-11-24T12:36:00Z')]));

  test('is an event with the whole record', () => {
    expect(completeFirstRecord(open, record)).toEqual({ ok: true, what: { kind: 'step-completed', step: '1.1', record } });
  });

  test('what happened can’t be later than when staff became aware', () => {
    const decision = completeFirstRecord(open, { ...record, occurred: '2026-11-24T12:50:00Z' });
    expect(decision).toMatchObject({ ok: false, error: expect.stringContaining('Staff became aware at 12:36') });
  });

  test('twice is refused', () => {
    const done = only(project([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')]));
    expect(completeFirstRecord(done, record)).toMatchObject({ ok: false, error: expect.stringContaining('already complete') });
  });

  test('of a concern that is not here is refused', () => {
    expect(completeFirstRecord(undefined, record)).toMatchObject({ ok: false });
  });
});
