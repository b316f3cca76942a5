import * as fc from 'fast-check';
import type { Event, Happening } from '#pathway/events.ts';
import { DETAIL_IDS } from '#pathway/measures/details.ts';
import type { Judged } from '#pathway/measures/judged.ts';
import type { StepId } from '#pathway/steps.ts';
import { RECORDS } from '../records.ts';

/** Months of a small service for the properties: several concerns at once, everything in whole minutes from one device. */
export const START = Temporal.Instant.from('2026-10-19T00:00:00Z');
const SPAN = 60 * 24 * 49;
const STAFF = 'Quilliam Zephyrine';
export const staff = STAFF;

const at = (minute: number): string => START.add({ minutes: minute }).toString();

/** Mostly the first; each detail is missing now and then, so that records that miss just one are common. */
const mostly = <T>(usual: T, ...others: T[]) => fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const answer = fc.constantFrom('yes', 'no', 'unknown');
const given = (step: StepId, answers: fc.Arbitrary<object>) => answers.map((more) => (): Happening => ({ kind: 'step-completed', step, record: { ...RECORDS[step], ...more } }) as Happening);
const people = mostly('Tom', 'tom ', 'Raj', 'Not known').chain((source) => mostly('Ivy', 'Ben', 'unknown').map((harmed) => [{ reference: source, role: 'alleged-source' }, { reference: harmed, role: 'harmed' }]));
const minute = fc.nat(SPAN);
/** On few moments, so that the same incident is told twice. */
const moment = fc.nat(Math.floor(SPAN / 1440)).map((day) => at(day * 1440 + 600));
const occurred = fc.oneof({ weight: 5, arbitrary: moment }, fc.constant('unknown'));

const firstRecord = fc.record({
  people,
  occurred,
  place: mostly('Lounge', 'not known', '?'),
  behaviour: mostly('Tom took the plate away.', 'It is not known yet.'),
  initiator: mostly<object>({ by: 'person', person: 'Tom' }, { by: 'person', person: 'Not known' }, { by: 'unclear' }, { by: 'not-witnessed' }, { by: 'both', acts: [], first: 'unclear' }, { by: 'both', acts: [], first: 'Tom' }),
  warnings: mostly<string[]>(['same-person-again'], [], ['flinch-withdraw-tears']),
});
const themes = fc.constantFrom(['supervision'], ['voice', 'supervision'], ['none'], ['handover']);

/** Makes an event's content, given the events of its concern before it. */
type Make = (before: readonly Event[], now: number) => Happening | null;

const reason = 'It was found so.';
const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];
const second = { role: 'Team Leader', name: STAFF } as const;

const corrected = fc.tuple(fc.nat(20), occurred).map(([index, when]): Make => (before) => {
  const done = pick(before.filter(({ what }) => what.kind === 'step-completed' && ['1.1', '2.2', '3.1', '3.3'].includes(what.step)), index);
  if (done?.what.kind !== 'step-completed') return null;
  const { step, record } = done.what;
  const more = step === '1.1' ? { occurred: when } : step === '3.1' && when !== 'unknown' ? { submitted: when } : {};
  return { kind: 'step-corrected', step, of: done.id, reason, record: { ...record, ...more } } as Happening;
});

const inError = fc.tuple(fc.nat(40), fc.nat(6)).map(([index, whole]): Make => (before) => {
  const event = whole === 0 ? before.find(({ what }) => what.kind === 'concern-identified') : pick(before.filter(({ what }) => what.kind !== 'concern-identified' && what.kind !== 'prompt-dismissed'), index);
  return event ? { kind: 'recorded-in-error', event: event.id, reason } : null;
});

const action = fc.constantFrom('a', 'b', 'c');
const simply = (...all: Happening[]) => fc.constantFrom(...all.map((what): Make => () => what));

const happening: fc.Arbitrary<Make> = fc.oneof(
  { weight: 3, arbitrary: given('1.1', firstRecord) },
  given('1.2', fc.record({ access: answer, others: answer, repeated: answer, targeted: answer })),
  { weight: 2, arbitrary: given('1.3', fc.record({ fear: answer, power: fc.constantFrom('none', 'marked') })) },
  given('1.4', fc.record({ threshold: fc.constantFrom('met', 'unknown', 'not-met'), humiliation: answer, coercion: answer, weapon: answer })),
  given('2.1', fc.constant({})),
  given('2.2', fc.constant({})),
  given('3.1', fc.constant({})),
  given('3.2', fc.constant({})),
  given('3.3', fc.constant({})),
  given('3.4', fc.constant({})),
  given('3.5', themes.map((chosen) => ({ themes: chosen }))),
  corrected,
  inError,
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('incident' as const, 'near-miss' as const, 'own-view' as const), fc.integer({ min: -30, max: 6000 })).map(([about, back]): Make => (_, now) => ({ kind: 'development', occurred: at(back % 3 ? now - back : 1440 * Math.floor((now - back) / 1440) + 600), about, text: 'Something happened or changed.' })) },
  fc.tuple(action, fc.integer({ min: -500, max: 9000 })).map(([id, ahead]): Make => (_, now) => ({ kind: 'action-agreed', action: id, text: 'Move the television away.', owner: 'Team Leader', due: at(now + ahead) })),
  action.map((id): Make => () => ({ kind: 'action-completed', action: id, text: 'Done' })),
  action.map((id): Make => () => ({ kind: 'action-cancelled', action: id, reason })),
  fc.nat(3000).map((back): Make => (_, now) => ({ kind: 'due-passed', step: '1.3', due: at(now - back), noticedAt: at(now) })),
  { weight: 2, arbitrary: simply({ kind: 'controls-checked', inPlace: 'yes' }) },
  { weight: 3, arbitrary: simply({ kind: 'controls-checked', inPlace: 'yes' }, { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody there' }, { kind: 'concluded', how: 'enquiry-ended', reason }, { kind: 'reopened', reason }) },
  simply(
    { kind: 'chronology-checked', check: 'accuracy', text: 'Complete' },
    { kind: 'escalated', to: ['Registered Manager'], reason },
    ...(['1.3', '2.1', '3.4', '3.5'] as const).map((step): Happening => ({ kind: 'step-not-applicable', step, reason, second })),
    { kind: 'step-not-applicable', step: '2.1', obligation: '2.1 in place', reason, second },
    { kind: 'people-changed', people: [{ reference: 'Jan', role: 'alleged-source' }, { reference: 'Ivy', role: 'harmed' }], reason },
  ),
  fc.tuple(fc.constantFrom('blame', 'vague'), fc.constantFrom('joking', 'not-harm')).map(([rule, why]): Make => () => ({ kind: 'prompt-dismissed', rule, promptKind: rule, quote: 'bickering', reason: why })),
  fc.integer({ min: -100, max: 9000 }).map((back): Make => (_, now) => ({ kind: 'earlier-sign-linked', sign: 'note', at: at(now - back), quote: `A note of ${back}`, effects: [] })),
  fc.nat(9).map((index): Make => (before) => {
    const put = pick(before.filter(({ what }) => what.kind === 'prompt-dismissed'), index);
    return put ? { kind: 'dismissal-undone', dismissal: put.id } : null;
  }),
);

interface Planned {
  minute: number;
  concern: string | null;
  make: Make;
}

const prompt = { rule: 'blame', kind: 'blame', quote: 'bickering', effect: 'It hides who did what.', question: 'Who did what?' };

const concern = (id: string): fc.Arbitrary<Planned[]> =>
  fc.tuple(fc.nat(SPAN - 20_000), fc.oneof(fc.constant(0), fc.nat(4000)), fc.nat(2), fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.nat(900) }, fc.nat(20_000)), happening), { maxLength: 22 })).map(([identified, delay, prompts, rest]) => [
    { minute: identified + delay, concern: id, make: () => ({ kind: 'concern-identified', identified: at(identified), origin: prompts ? { quote: 'They were bickering.', prompts: Array.from({ length: prompts }, () => prompt) } : null }) },
    ...rest.map(([after, make]) => ({ minute: identified + after, concern: id, make })),
  ]);

const loose: fc.Arbitrary<Planned[]> = fc.array(
  fc.tuple(minute, fc.constantFrom('joking', 'not-peers')).map(([when, why]): Planned => ({ minute: when, concern: null, make: () => ({ kind: 'prompt-dismissed', rule: 'downplay', promptKind: 'downplay', quote: 'a spat', reason: why }) })),
  { maxLength: 3 },
);

function told(planned: readonly Planned[]): Event[] {
  const events: Event[] = [];
  for (const { minute, concern, make } of planned.toSorted((one, other) => one.minute - other.minute)) {
    const what = make(events.filter((each) => each.concern === concern), minute);
    if (what) events.push({ id: `d:${events.length + 1}`, concern, recorded: at(minute), by: { role: 'Team Leader', name: STAFF }, what });
  }
  return events;
}

const IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export const service: fc.Arbitrary<Event[]> = fc.tuple(loose, ...IDS.map(concern)).map((all) => told(all.flat()));

const id = fc.constantFrom(...IDS);
const event = fc.nat(60).map((seq) => `d:${seq}`);
const sign = fc.record({ concern: id, kind: fc.constant('note' as const), at: minute.map(at), linked: minute.map(at), event: fc.option(event) });
export const judged: fc.Arbitrary<Judged> = fc.record({
  signs: fc.array(sign, { maxLength: 4 }),
  delayed: fc.array(fc.tuple(id, fc.boolean()), { maxLength: 4 }).map((all) => new Map(all)),
  details: fc.array(fc.tuple(id, fc.subarray([...DETAIL_IDS])), { maxLength: 3 }).map((all) => new Map(all)),
  corrections: fc.array(fc.tuple(event, fc.constantFrom('gap' as const, 'order' as const, 'source' as const, 'none' as const)), { maxLength: 8 }).map((all) => new Map(all)),
  shown: fc.option(fc.nat(50)),
});

/** A period of one to five weeks, and the minute from which one looks back. */
export const asked = fc.record({ from: fc.nat(SPAN), days: fc.integer({ min: 7, max: 35 }), asOf: fc.nat(SPAN + 20_000) });
