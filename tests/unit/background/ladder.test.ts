/** The steps by which the background listens to a panel in a page: which frame, which note, and whether it was seen. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Pace } from '#messages/pace.ts';
import { LOOK, NOT_IN_A_PAGE, UNSEEN } from '#messages/sight.ts';
import { refusalsNow } from '#settings/refusals.ts';
import { promiseFrame } from '#settings/panel-frames.ts';
import { setDesk } from '#settings/desk.ts';
import { ANA } from '../pathway/given.ts';
import { openPanel, say, SENDERS } from './wire.ts';

const { clock } = vi.hoisted(() => ({ clock: { at: Temporal.Instant.from('2026-11-24T15:00:00Z') } }));
vi.mock('#settings/now.ts', () => ({ now: () => clock.at, clockReady: Promise.resolve() }));

const NOT_HERE = { ok: false, error: expect.stringContaining('may not open here') };
const SEEN = { seen: 2000, still: 2000, ago: 30 };
const what = { kind: 'handover-signed', as: 'outgoing', shift: 'Day', at: '2026-11-24T20:00:00Z', listed: [] };
const nonce = () => crypto.randomUUID().replaceAll('-', '');
const origin = 'https://notes.example';

let ticket: string;
let time = 1e6;
vi.spyOn(performance, 'now').mockImplementation(() => time);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubEnv('FIREFOX', '');
  await setDesk(ANA);
  time += 1e6;
  ticket = await openPanel();
});

describe('a panel in a page', () => {
  test('is told of its note once our own script has vouched for it', async () => {
    expect(await say({ type: 'panel-opened', ticket }, SENDERS.panel)).toMatchObject({ ok: true, concern: null });
  });

  test.each(['strangeFrame', 'otherTab', 'framedDesk'] as const)('%s is told nothing', async (who) => {
    for (const message of [{ type: 'page-opened' }, { type: 'panel-opened', ticket }, { type: 'record', concern: null, what, sight: SEEN }]) expect(await say(message, SENDERS[who])).toMatchObject(NOT_HERE);
  });

  test('a nonce is good once', async () => {
    const word = nonce();
    await promiseFrame(word, { ticket, tabId: 1, origin });
    expect(await say({ type: 'frame-opened', nonce: word, within: origin }, SENDERS.strangeFrame)).toMatchObject({ ok: true });
    expect(await say({ type: 'frame-opened', nonce: word, within: origin }, { ...SENDERS.strangeFrame, documentId: 'another' })).toMatchObject(NOT_HERE);
  });

  test.each([
    ['in another tab', { within: origin }, SENDERS.otherTab],
    ['within another page', { within: 'https://evil.example' }, SENDERS.strangeFrame],
  ])('a nonce is no good %s', async (_, more, sender) => {
    const word = nonce();
    await promiseFrame(word, { ticket, tabId: 1, origin });
    expect(await say({ type: 'frame-opened', nonce: word, ...more }, { ...sender, documentId: 'new' })).toMatchObject(NOT_HERE);
  });

  test('a nonce is no good after a minute', async () => {
    const word = nonce();
    await promiseFrame(word, { ticket, tabId: 1, origin });
    clock.at = clock.at.add({ seconds: 61 });
    expect(await say({ type: 'frame-opened', nonce: word, within: origin }, SENDERS.strangeFrame)).toMatchObject(NOT_HERE);
  });

  test('where the browser names no document the frame stands for it', async () => {
    const { documentId: _, ...frame } = SENDERS.strangeFrame;
    const word = nonce();
    await promiseFrame(word, { ticket, tabId: 1, origin: undefined });
    expect(await say({ type: 'frame-opened', nonce: word }, frame)).toMatchObject({ ok: true });
    expect(await say({ type: 'panel-opened', ticket }, frame)).toMatchObject({ ok: true });
    expect(await say({ type: 'panel-opened', ticket }, { ...frame, frameId: 12 })).toMatchObject(NOT_HERE);
  });

  test('a ticket of another note is none of its own', async () => {
    expect(await say({ type: 'panel-opened', ticket: crypto.randomUUID() }, SENDERS.panel)).toMatchObject(NOT_HERE);
    expect(await say({ type: 'panel-framed', ticket, nonce: nonce() }, SENDERS.scriptInOtherTab)).toMatchObject({ ok: false });
    expect(await say({ type: 'panel-framed', ticket, nonce: nonce() }, SENDERS.scriptInFrame)).toMatchObject({ ok: false });
  });
});

describe('what is guarded', () => {
  test.each([
    ['no sight', undefined],
    ['seen too short', { ...SEEN, seen: LOOK - 1 }],
    ['moved just before', { ...SEEN, still: LOOK - 1 }],
    ['a press of long ago', { ...SEEN, ago: 10_001 }],
  ])('with %s is refused in a page', async (_, sight) => {
    expect(await say({ type: 'record', concern: null, what, ...(sight && { sight }) }, SENDERS.panel)).toEqual({ ok: false, error: UNSEEN });
  });

  test('with a good look it goes on to the pathway’s own rules', async () => {
    expect(await say({ type: 'record', concern: null, what, sight: SEEN }, SENDERS.panel)).not.toMatchObject({ error: UNSEEN });
  });

  test('right after the panel was moved it is refused, and after the look it is not', async () => {
    await say({ type: 'panel-moved' }, SENDERS.script);
    time += LOOK - 1;
    expect(await say({ type: 'record', concern: null, what, sight: SEEN }, SENDERS.panel)).toEqual({ ok: false, error: UNSEEN });
    time += 2;
    expect(await say({ type: 'record', concern: null, what, sight: SEEN }, SENDERS.panel)).not.toMatchObject({ error: UNSEEN });
  });

  test('in Firefox it is refused in a page whatever it says', async () => {
    vi.stubEnv('FIREFOX', 'yes');
    expect(await say({ type: 'record', concern: null, what, sight: SEEN }, SENDERS.panel)).toEqual({ ok: false, error: NOT_IN_A_PAGE });
  });

  test('on the desk nobody asks for it', async () => {
    expect(await say({ type: 'record', concern: null, what }, SENDERS.desk)).not.toMatchObject({ error: UNSEEN });
  });
});

describe('a flood', () => {
  test('is slowed and never shut out', () => {
    const pace = new Pace(10, 2);
    const asked = (times: number, now: number) => Array.from({ length: times }, () => pace.allows(1, now)).filter(Boolean).length;
    expect(asked(100, 0)).toBe(10);
    expect(asked(100, 1000)).toBe(2);
    expect(asked(100, 61_000)).toBe(10);
    expect(pace.allows(2, 0)).toBe(true);
  });

  test('is one line with a count in what was refused', async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, () => say({ type: 'nonsense' }, { ...SENDERS.script, tab: { ...SENDERS.script.tab, id: 77 } })));
    expect(answers.filter((answer) => answer && !answer.ok && answer.error.includes('too much'))).toHaveLength(150);
    await vi.waitFor(async () => expect((await refusalsNow()).map(({ why, from, times }) => ({ why, from, times }))).toEqual(expect.arrayContaining([{ why: 'too-much', from: 'script', times: 150 }])), { timeout: 5000 });
    expect(JSON.stringify(await refusalsNow())).not.toContain('notes.example');
  });
});
