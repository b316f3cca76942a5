/**
 * Messages of all kinds, whole, bent and senseless, from whoever may not say them: none is accepted, none brings the
 * background down. `PLAINLY_FUZZ` says how many; 100,000 in `npm run test:long`.
 */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { GuestMessage } from '#messages/guest-to-background.ts';
import { isGuarded } from '#pathway/guarded.ts';
import { db } from '#record/db.ts';
import { setDesk } from '#settings/desk.ts';
import { FITS } from '../messages/fits.ts';
import { ANA } from '../pathway/given.ts';
import * as fc from '../properties.ts';
import { openPanel, say, SENDERS, type Speaker } from './wire.ts';

const RUNS = Number(process.env['PLAINLY_FUZZ'] ?? 5000);

vi.mock('#settings/now.ts', () => ({ now: () => Temporal.Instant.from('2026-11-24T15:00:00Z'), clockReady: Promise.resolve() }));

// Each message a second after the last: who floods is another test's matter.
let time = 0;
vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));

// As in Chromium, where a good look lets a guarded command on.
vi.stubEnv('FIREFOX', '');

const crashes: unknown[] = [];
process.on('unhandledRejection', (reason) => crashes.push(reason));

const whole = fc.constantFrom(...FITS.guest, ...FITS.panel, ...FITS.page);
const GUARDED_WHATS = [
  { kind: 'concluded', how: 'not-referred', reason: 'Because I can.' },
  { kind: 'stabilised-signed', as: 'Registered Manager' },
  { kind: 'handover-signed', as: 'outgoing', shift: 'Day', at: '2026-11-24T12:36:00Z', listed: [] },
  { kind: 'recorded-in-error', event: 'a:1', reason: 'Because I can.' },
  { kind: 'step-not-applicable', step: '2.1', reason: 'Because I can.', second: ANA },
];
const sight = fc.option(fc.record({ seen: fc.integer({ min: 0, max: 799 }), still: fc.integer({ min: 0, max: 5000 }), ago: fc.integer({ min: 0, max: 20_000 }) }), { nil: undefined });
const guarded = fc.record({ type: fc.constant('record'), concern: fc.option(fc.uuid()), what: fc.constantFrom(...GUARDED_WHATS), sight }).map(({ sight: seen, ...message }) => (seen ? { ...message, sight: seen } : message));

/** A part of a message taken away, changed or added. */
const bent = fc.tuple(fc.oneof(whole, guarded), fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), fc.nat(), fc.constantFrom('take', 'change', 'add', 'rename')).map(([message, value, at, how]): unknown => {
  const keys = Object.keys(message);
  const key = keys[at % keys.length] ?? 'type';
  const { [key]: taken, ...rest } = message as Record<string, unknown>;
  if (how === 'take') return rest;
  if (how === 'change') return { ...rest, [key]: value };
  if (how === 'rename') return { ...rest, type: FITS.panel[at % FITS.panel.length]?.type };
  return { ...message, [['sender', 'tabId', 'frameId', 'id', 'url', 'documentId', '__proto__', 'constructor'][at % 8] ?? 'x']: value ?? taken };
});
const anyMessage = fc.oneof(whole, guarded, bent, fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), fc.record({ type: fc.string() }));

const speakers = Object.keys(SENDERS).filter((name) => name !== 'desk') as Speaker[];

/** What may be accepted: of a script, what scripts may say; of the panel itself, what is not guarded and of its own note. */
function mayBe(message: unknown, who: Speaker, ticket: string): boolean {
  const { type, ticket: said } = Object(message) as { type?: unknown; ticket?: unknown };
  if (who.startsWith('script')) {
    if (!GuestMessage.safeParse(message).success) return false;
    return type !== 'panel-framed' || (said === ticket && who === 'script');
  }
  if (who === 'panel') return type === 'record' ? !isGuarded(Object(Object(message).what)) : said === undefined || said === ticket || type === 'open-beside';
  // It opens the browser's own panel and nothing in the page: asked before anything is known of the frame.
  return type === 'open-beside' && SENDERS[who].hasOwnProperty('documentId');
}

test(`of ${RUNS.toLocaleString('en-GB')} messages none is accepted that should not be, and none is a crash`, { timeout: 60_000 + RUNS * 20 }, async () => {
  await setDesk(ANA);
  const ticket = await openPanel();
  expect(await say({ type: 'panel-opened', ticket }, SENDERS.panel)).toMatchObject({ ok: true });
  const count = { accepted: 0, refused: 0, unheard: 0 };
  await fc.assert(
    fc.asyncProperty(anyMessage, fc.constantFrom(...speakers), async (message, who) => {
      const reply = await say(message, SENDERS[who]);
      if (reply === undefined) count.unheard++;
      else if (reply.ok) count.accepted++;
      else count.refused++;
      const stranger = who.startsWith('foreign') || who === 'webPage' || who === 'nobody';
      expect({ who, message, wrong: stranger ? reply !== undefined : reply?.ok && !mayBe(message, who, ticket) }).not.toMatchObject({ wrong: true });
    }),
    { numRuns: RUNS },
  );
  process.stdout.write(`${RUNS} messages: ${JSON.stringify(count)}\n`);
  expect(crashes).toEqual([]);
  expect(count.accepted).toBeGreaterThan(0);
  const kinds = new Set((await db.events.toArray()).map(({ kind }) => kind));
  for (const { kind } of GUARDED_WHATS) expect(kinds).not.toContain(kind);
});
