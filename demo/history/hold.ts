import type { DevelopmentKind } from '#pathway/developments.ts';
import type { Happening } from '#pathway/events.ts';
import type { Agreed } from './agreed.ts';
import { isBefore, later, laterOf, officeMinutes } from './clock.ts';
import type { Sheet } from './draft.ts';
import { learn } from './learn.ts';
import type { Planned } from './planned.ts';
import type { Recognised } from './recognise.ts';
import { reviewDaily, reviewEvery72Hours } from './reviews.ts';

const DAY = 24 * 60;

/** Stage 3: referral and follow-up, developments, reviews, conclusion and what was learned. */
export function hold(planned: Planned, { identified, review, met }: Recognised, protectedAt: Temporal.Instant, sheet: Sheet): void {
  const { draw, put } = sheet;
  const developed: Developed[] = [];
  const opened = met ? refer(met, developed, sheet) : null;
  const last = developments(planned, laterOf(protectedAt, opened ?? protectedAt), developed, sheet);
  const agreed = actions(protectedAt, developed, sheet);

  const quiet = officeMinutes(later(laterOf(later(identified, 7 * DAY), later(last, 7 * DAY + 60)), 0), draw.int(20, 900));
  const calm = laterOf(quiet, officeMinutes(protectedAt, 60));
  // Some enquiries take two months.
  const concluded = officeMinutes(calm, 480 * (met ? draw.weighted([[draw.int(4, 12), 85], [draw.int(30, 50), 15]]) : draw.int(1, 3)));
  update(developed, sheet);
  reviewDaily(review, calm, sheet);
  reviewEvery72Hours(opened ?? review, concluded, sheet);
  put(later(calm, -draw.int(5, 60)), 'Team Leader', { kind: 'controls-checked', inPlace: 'yes' });
  put(calm, 'Registered Manager', { kind: 'stabilised-signed', as: 'Registered Manager' });
  put(officeMinutes(calm, draw.int(10, 200)), 'Designated Safeguarding Lead', { kind: 'stabilised-signed', as: 'Designated Safeguarding Lead' });
  put(concluded, 'Designated Safeguarding Lead', { kind: 'concluded', how: met ? 'enquiry-ended' : 'not-referred', reason: met ? 'The authority has ended its enquiry.' : 'The plan held and the adult feels safe.' });
  learn(planned, concluded, agreed, sheet);
}

interface Developed {
  /** when it was written down */
  at: Temporal.Instant;
  about: DevelopmentKind;
}

/** 3.1, its receipt, and 3.2. @returns when the follow-up plan was opened */
function refer(met: Temporal.Instant, developed: Developed[], { draw, put }: Sheet): Temporal.Instant {
  const referred = later(met, draw.chance(0.95) ? draw.int(40, 1200) : draw.int(1460, 2400));
  put(referred, 'Designated Safeguarding Lead', { kind: 'step-completed', step: '3.1', record: { submitted: later(referred, -draw.int(2, 20)).toString(), authority: 'Adult social care, duty desk, 01632 960 100', rationale: 'An adult was harmed and may be again.' } });
  developed.push({ at: referred, about: 'agency-contact' });
  put(officeMinutes(referred, draw.int(20, 300)), 'Designated Safeguarding Lead', { kind: 'receipt-confirmed', confirmed: draw.chance(0.9), text: 'The duty desk, by telephone.' });
  const opened = later(referred, draw.chance(0.94) ? draw.int(6, 55) : draw.int(70, 300));
  put(opened, 'Registered Manager', { kind: 'step-completed', step: '3.2', record: { supervision: 'One of staff with both at meals.', restrictions: 'Separate tables.', welfare: 'Twice a day, by the senior.' } });
  return opened;
}

/** What happens while the concern is live. @returns when the last new incident was */
function developments(planned: Planned, from: Temporal.Instant, developed: Developed[], { draw, put }: Sheet): Temporal.Instant {
  const tell = (about: DevelopmentKind, days: number, text: string) => {
    const at = later(from, days * DAY + draw.int(30, 900));
    const written = later(at, draw.int(3, 40));
    put(written, 'Senior Support Worker', { kind: 'development', occurred: at.toString(), about, text });
    developed.push({ at: written, about });
    return at;
  };
  tell('own-view', draw.int(1, 3), draw.pick(['Says that it is better now.', 'Wants to keep the other table.', 'Feels safe with staff in the room.']));
  // In ordinary weeks a known source of harm does not come again while the plan stands; an attempt may be stopped.
  const again = planned.told === 'unclear' || planned.told === 'source-not-known' ? 0.12 : 0;
  const happened = draw.chance(again) ? tell('incident', draw.int(1, 4), 'It was tried again at a meal, and a cup fell.') : from;
  if (draw.chance(0.16)) tell('near-miss', draw.int(1, 4), 'Staff stepped between them in time.');
  if (draw.chance(0.12)) tell('supervision-change', draw.int(1, 4), 'One more of staff at tea.');
  return happened;
}

/** Actions that are agreed with the wider review, and what becomes of them. */
function actions(from: Temporal.Instant, developed: Developed[], { draw, put }: Sheet): Agreed[] {
  return Array.from({ length: draw.weighted([[0, 35], [1, 45], [2, 20]]) }, (_, n): Agreed => {
    const id = `action-${n + 1}`;
    const at = later(from, 5 + n);
    const due = officeMinutes(at, 480 * draw.int(2, 6));
    put(at, 'Operations Director', { kind: 'action-agreed', action: id, text: draw.pick(['Move the television to the garden room.', 'Put somebody in charge of the room.', 'Offer a second sitting at tea.']), owner: 'Team Leader', due: due.toString() });
    developed.push({ at, about: 'deadline-set' });
    const became = draw.weighted([['done', 82], ['late', 14], ['cancelled', 4]]);
    if (became === 'cancelled') put(later(due, -60), 'Registered Manager', { kind: 'action-cancelled', action: id, reason: 'The adult does not want it.' });
    if (became === 'cancelled') return { id, done: null, cancelled: true };
    const done = later(due, became === 'done' ? -draw.int(10, 900) : draw.int(60, 12_000));
    const ended = laterOf(done, later(at, 30));
    put(ended, 'Team Leader', { kind: 'action-completed', action: id, text: 'Done and shown to the team.' });
    developed.push({ at: ended, about: 'deadline-met' });
    return { id, done: ended, cancelled: false };
  });
}

/** 3.3: one update for everything that was written down before it. */
function update(developed: readonly Developed[], { draw, put }: Sheet): void {
  let covered: Temporal.Instant | null = null;
  let from = 0;
  const all = developed.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
  for (const { at } of all) {
    if (covered && !isBefore(covered, at)) continue;
    const done = officeMinutes(at, draw.chance(0.9) ? draw.int(60, 440) : draw.int(1000, 1600));
    const since = all.slice(from).filter((each) => !isBefore(done, each.at));
    from += since.length;
    covered = done;
    put(done, 'Safeguarding Administrator', chronologyUpdate(since));
    if (draw.chance(0.1)) put(later(done, 5), 'Safeguarding Administrator', { kind: 'chronology-checked', check: 'accuracy', text: 'In order, nothing missing.' });
  }
}

const chronologyUpdate = (since: readonly Developed[]): Happening => ({
  kind: 'step-completed',
  step: '3.3',
  record: { prevented: since.filter(({ about }) => about === 'near-miss').length, happened: since.filter(({ about }) => about === 'incident').length, contact: since.some(({ about }) => about === 'agency-contact') ? 'The duty desk: they look into it.' : 'None', actions: [] },
});

