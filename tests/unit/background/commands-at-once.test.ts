import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { append } from '#record/append.ts';
import { readWithEvents } from '#record/read.ts';
import { setDesk } from '#settings/desk.ts';
import { record } from '../../../entrypoints/background/commands.ts';
import { ANA, record as firstRecord } from '../pathway/given.ts';

// The build says whether its clock can be moved; here there is no build.

const CONCERN = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

test('of two panels that complete a step at the same moment, one is refused and nothing stands there twice', async () => {
  await setDesk(ANA);
  const identified = '2026-11-24T12:36:00Z';
  await append([{ concern: CONCERN, recorded: identified, by: ANA, what: { kind: 'concern-identified', identified, origin: null } }]);
  const complete = () => record(CONCERN, { kind: 'step-completed', step: '1.1', record: firstRecord });
  const replies = await Promise.all([complete(), complete()]);
  expect(replies.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ error: expect.stringContaining('already complete') });
  const { concern, events } = await readWithEvents(CONCERN);
  expect(events.filter(({ what }) => what.kind === 'step-completed')).toHaveLength(1);
  expect(concern?.firstRecord?.by).toEqual(ANA);
});
