/** Concerns as a service has them after a while: some that run, many that are over. */
import type { Happening, NewEvent } from '#pathway/events.ts';
import type { StepId } from '#pathway/steps.ts';
import type { Role, Who } from '#pathway/who.ts';
import { RECORDS } from '../../unit/pathway/records.ts';
import { DEVICE } from './fill.ts';

const NAMES = ['Tom', 'Raj', 'Eve', 'Zoë', 'Bill', 'Ivy', 'Noor', 'Per', 'Ada', 'Sam', 'Lin', 'Max', 'Ola', 'Jo', 'Kit', 'Una', 'Gus', 'Fay', 'Hal', 'Dot'];
const SURNAMES = ['Ashworth', 'Bell', 'Carr', 'Dunn', 'Ellis', 'Frost', 'Gray', 'Hart', 'Irwin', 'Jolly'];
const by = (role: Role, name: string): Who => ({ role, name });
const nameOf = (n: number): string => `${NAMES[n % NAMES.length]} ${SURNAMES[Math.floor(n / NAMES.length) % SURNAMES.length]}`;

/** A stable id for the nth concern. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** One concern from its beginning on, `minutes` after it for each thing that happened. */
export function concernFrom(n: number, began: Temporal.Instant, happened: readonly [minutes: number, what: Happening][], people?: readonly [string, string]): NewEvent[] {
  const [source, harmed] = people ?? [nameOf(n), nameOf(n + 7)];
  const named = (what: Happening): Happening => (what.kind === 'step-completed' && what.step === '1.1' ? { ...what, record: { ...what.record, occurred: began.subtract({ minutes: 6 }).toString(), behaviour: `${source} pushed ${harmed}’s plate onto the floor and shouted “move”.`, people: [{ reference: source, role: 'alleged-source' }, { reference: harmed, role: 'harmed' }], initiator: { by: 'person', person: source } } } : what);
  const start: NewEvent = { concern: idOf(n), recorded: began.toString(), by: by('Senior Support Worker', 'Ana'), what: { kind: 'concern-identified', identified: began.toString(), origin: { quote: `${source} and ${harmed}, personality clash again at lunch, all settled now.`, prompts: [] } } };
  return [start, ...happened.map(([minutes, what]) => ({ concern: idOf(n), recorded: began.add({ minutes }).toString(), by: by('Registered Manager', 'Ruth'), what: named(what) }))];
}

/** A step with a whole record, some answers changed. */
export const done = (step: StepId, answers: object = {}, late?: string): Happening => ({ kind: 'step-completed', step, record: { ...RECORDS[step], ...answers }, ...(late && { late }) }) as Happening;

const note = (text: string): Happening => ({ kind: 'review-done', review: '3.2', text });

/** Thirty events, with the one it begins with: everything that happens to a concern until nothing is left to do in it. */
const whole = (eventOf: (nth: number) => string): [number, Happening][] => [
  [5, done('1.1')],
  [14, done('1.2')],
  [60, done('1.3')],
  [62, done('1.4')],
  [80, done('2.1')],
  [90, { kind: 'controls-checked', inPlace: 'yes' }],
  [100, done('2.2')],
  [120, done('2.3')],
  [130, done('2.4')],
  [140, done('3.1')],
  [150, { kind: 'receipt-confirmed', confirmed: true, text: 'Duty desk, by telephone' }],
  [155, done('3.2')],
  [160, note('Quiet at supper.')],
  [170, done('3.3')],
  ...Array.from({ length: 4 }, (_, day): [number, Happening] => [1440 * (day + 1), note('Separate tables kept; Raj slept well.')]),
  [4000, done('3.4')],
  [8300, done('3.4')],
  [9000, { kind: 'development', occurred: '2024-01-01T00:00:00Z', about: 'own-view', text: 'He feels safe again, he says.' }],
  [9100, { kind: 'action-completed', action: `${eventOf(15)}/0`, text: 'It stands in the lounge now.' }],
  [9200, done('3.3', { actions: [] })],
  [11_000, { kind: 'concluded', how: 'enquiry-ended', reason: 'The authority closed its enquiry.' }],
  [12_000, done('3.5')],
  [12_100, { kind: 'chronology-checked', check: 'accuracy', text: 'In order, nothing missing.' }],
  [12_200, { kind: 'escalated', to: ['Registered Manager'], reason: 'For the governance meeting.' }],
  [12_210, told(`person ${eventOf(28)}`)],
  [12_220, told(`live-risk ${eventOf(3)}`)],
];

const told = (escalation: string): Happening => ({ kind: 'told', escalation, who: 'Ruth, Registered Manager', toldBy: 'Ana', how: 'Face to face', at: '2024-01-01T00:00:00Z' });

const EACH = 30;

/** So many concerns of thirty events each, oldest first; the last of them still run, in the others nothing is left to do. For `fill`, which counts events from one. */
export function many(count: number, open: number, now: Temporal.Instant): NewEvent[] {
  return Array.from({ length: count }, (_, n) => {
    const left = count - n;
    // What runs began within the last days; what is over lies two weeks back and more.
    const began = left <= open ? now.subtract({ minutes: 200 + left * 15 }) : now.subtract({ minutes: 20_160 + left * 500 });
    const events = whole((nth) => `${DEVICE}:${n * EACH + nth}`);
    const happened = events.map(([minutes, what]): [number, Happening] => [minutes, what.kind === 'development' ? { ...what, occurred: began.add({ minutes: 8990 }).toString() } : what]);
    return concernFrom(n, began, left <= open ? spread(happened.filter(([minutes]) => minutes < 180)) : happened);
  }).flat();
}

/** As many entries as a concern that is over has: the rest are reviews of its first hours. */
const spread = (happened: readonly [number, Happening][]): [number, Happening][] => [...happened, ...Array.from({ length: EACH - 1 - happened.length }, (_, n): [number, Happening] => [171 + n, note('Looked in, all quiet.')])];
