/**
 * The measures once more, from raw events, slow and plain, in minutes since 1970: it shares no code with the measures,
 * nor with the folds of a concern. Due times are walked from minute to minute, with the live-risk clock off; only those
 * of 3.4, which have laws of their own, are given to it.
 */
import type { Event, Happening, HappeningKind } from '#pathway/events.ts';
import type { Judged } from '#pathway/measures/judged.ts';
import { dayName, walker, walkShift, wallAt } from '../../time/walk.ts';

const minuteOf = (text: string): number => Date.parse(text) / 60_000;

const office = { '1': [['09:00', '17:00']], '2': [['09:00', '17:00']], '3': [['09:00', '17:00']], '4': [['09:00', '17:00']], '5': [['09:00', '17:00']] } as Record<string, [string, string][]>;
const ROTA: [string, string, string][] = [['Day', '08:00', '20:00'], ['Night', '20:00', '08:00']];
/** Of England and Wales, in the months of the tests. */
const HOLIDAYS = new Set(['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28', '2027-01-01']);
const walk = walker({ weekly: office, bankHolidays: 'nation', exceptions: {} }, HOLIDAYS);

type Of<K extends HappeningKind> = { id: string; when: number; what: Extract<Happening, { kind: K }> };
type Outcome = 'onTime' | 'late' | 'missed' | 'notYetDue' | 'notApplicable' | 'void';
export interface Period { from: number; to: number }
export interface Review { concern: string; due: number; done: number | null; aside: number | null; passed: boolean }

export function naive(all: readonly Event[], asOf: number, { from, to }: Period, judged: Judged, reviews72: readonly Review[]) {
  const events = all.filter((event) => minuteOf(event.recorded) <= asOf);
  const inside = (minute: number) => from <= minute && minute < to;
  const ids = [...new Set(events.flatMap(({ concern }) => concern ?? []))].filter((id) => events.some((event) => event.concern === id && event.what.kind === 'concern-identified'));
  const concerns = ids.map((id) => one(id, events));
  const good = concerns.filter((each) => !each.isVoid);

  const share = (dues: { concern: string; due: number; outcome: Outcome }[]) => {
    const counts = { onTime: 0, late: 0, missed: 0, notYetDue: 0, notApplicable: 0, void: 0 };
    for (const { due, outcome } of dues) if (inside(due)) counts[outcome]++;
    const due = counts.onTime + counts.late + counts.missed;
    return { due, ...counts, trigger: due ? counts.onTime / due < 0.95 : null };
  };

  // weekly
  const sameDay = share(concerns.map(({ id, isVoid, due13, passed13, step, aside }) => ({ concern: id, due: due13, outcome: isVoid ? 'void' : judge(due13, step('1.3')[0]?.when, aside('1.3', '1.3'), asOf, passed13) })));
  const escalated = good.filter(({ escalation }) => escalation !== undefined && inside(escalation));
  const delayed = escalated.filter(({ id, identified, developments }) => {
    const day = identified - 24 * 60;
    return (
      developments.some(({ what }) => (what.about === 'incident' || what.about === 'near-miss') && minuteOf(what.occurred) < day) ||
      judged.signs.some((sign) => sign.concern === id && minuteOf(sign.linked) <= asOf && minuteOf(sign.at) < day) ||
      events.some((event) => event.concern === id && event.what.kind === 'earlier-sign-linked' && minuteOf(event.what.at) < day && !events.some(({ what }) => what.kind === 'recorded-in-error' && what.event === event.id)) ||
      events.some((event) => event.concern === id && event.what.kind === 'prompt-dismissed' && !isUndone(event.id, events) && minuteOf(event.recorded) < day)
    );
  });
  const recordedIn = good.filter(({ identified }) => inside(identified));
  const missing = recordedIn.filter(({ id, firstSave, step }) => firstSave && (judged.details.has(id) ? judged.details.get(id)?.length : lacks(firstSave, step('1.2')[0]?.what.record as Record<string, unknown> | undefined)));

  // fortnightly
  const plans = share(
    concerns.flatMap(({ id, isVoid, start, step, controls, aside, last }) => {
      const until = isVoid ? last : asOf;
      const written = step('2.1')[0]?.when;
      const found = controls.find(({ what }) => what.inPlace === 'yes')?.when;
      const [noPlan, noCheck] = [aside('2.1', '2.1'), aside('2.1', '2.1 in place')];
      const shift = walkShift(start, ROTA);
      const due = Math.min(start + 60, shift);
      if (start > until && written === undefined && noPlan === undefined) return [];
      const plan = judge(due, written, noPlan, asOf);
      const isThere = start <= until || found !== undefined || noCheck !== undefined;
      const check = isThere ? judge(shift, found, noCheck, asOf) : 'notYetDue';
      const outcome = isVoid ? 'void' : plan === 'notApplicable' || check === 'notApplicable' ? plan : worse(plan, check);
      return [{ concern: id, due, outcome }];
    }),
  );
  const gaps = good.flatMap((concern) => corrections(concern, events)).filter(({ when, event }) => inside(when) && judged.corrections.get(event) !== 'none').map(({ event, cause }) => judged.corrections.get(event) ?? cause);
  const incidents: { concern: string; when: number; prevented: boolean; sources: string[] }[] = [];
  for (const { id, happened, developments, sources } of good) {
    const own = happened && happened !== 'unknown' ? [{ when: minuteOf(happened), prevented: false }] : [];
    for (const told of [...own, ...developments.filter(({ what }) => what.about === 'incident' || what.about === 'near-miss').map(({ what }) => ({ when: minuteOf(what.occurred), prevented: what.about === 'near-miss' }))]) {
      const twice = incidents.some((known) => known.when === told.when && known.prevented === told.prevented && (known.concern === id || known.sources.some((source) => sources.includes(source))));
      if (!twice) incidents.push({ concern: id, sources, ...told });
    }
  }
  const again = incidents.filter(({ when, concern, sources }) => inside(when) && good.some((each) => (each.id === concern || each.sources.some((source) => sources.includes(source))) && each.stands(when)));

  // monthly
  const oversight = share(reviews72.map(({ concern, due, done, aside, passed }) => ({ concern, due, outcome: concerns.find(({ id }) => id === concern)?.isVoid ? 'void' : judge(due, done ?? undefined, aside ?? undefined, asOf, passed) })));
  const learning = share(concerns.flatMap(({ id, isVoid, concluded, isConcluded, step, aside }) => {
    const done = step('3.5')[0]?.when;
    if (concluded === undefined || (!isConcluded && done === undefined)) return [];
    const due = walk.workingDays(concluded, 5);
    return [{ concern: id, due, outcome: isVoid ? 'void' as const : judge(due, done, aside('3.5', '3.5'), asOf) }];
  }));
  const month = dayName(Math.floor(wallAt(from) / 1440)).slice(0, 7);
  const themes: Record<string, string[]> = {};
  for (const { id, step } of good) for (const theme of ((step('3.5')[0]?.what.record as { themes?: string[] } | undefined)?.themes ?? [])) if (theme !== 'none' && dayOf(step('3.5')[0]?.when ?? 0).slice(0, 7) <= month) (themes[theme] ??= []).push(id);
  const shared = Object.entries(themes).filter(([, ids]) => ids.length > 1 && ids.some((id) => dayOf(good.find((each) => each.id === id)?.step('3.5')[0]?.when ?? 0).startsWith(month))).sort();
  const actions = good.flatMap((each) => each.actions).filter(({ due }) => inside(due));
  const standing = actions.filter(({ done, cancelled }) => done !== undefined || !cancelled);
  const answered = events.filter(({ recorded }) => inside(minuteOf(recorded)));
  const dismissed = answered.filter(({ id, what }) => what.kind === 'prompt-dismissed' && !isUndone(id, events));

  return {
    sameDay,
    delayed: { escalated: escalated.map(({ id }) => id).sort(), proposed: delayed.map(({ id }) => id).sort(), confirmed: delayed.filter(({ id }) => judged.delayed.get(id) === true).length, undecided: delayed.filter(({ id }) => !judged.delayed.has(id)).length },
    missingDetail: { missing: missing.map(({ id }) => id).sort(), of: recordedIn.filter(({ firstSave }) => firstSave).length, notSaved: recordedIn.filter(({ firstSave }) => !firstSave).map(({ id }) => id).sort() },
    plans,
    gaps: { gap: gaps.filter((cause) => cause === 'gap').length, order: gaps.filter((cause) => cause === 'order').length, source: gaps.filter((cause) => cause === 'source').length },
    repeats: { count: again.filter(({ prevented }) => !prevented).length, prevented: again.filter(({ prevented }) => prevented).length, trigger: again.filter(({ prevented }) => !prevented).length >= 2 },
    oversight,
    learning,
    themes: shared,
    actions: { agreed: standing.length, complete: standing.filter(({ done }) => done !== undefined).length, completeOnTime: standing.filter(({ done, due }) => done !== undefined && done <= due).length, overdue: standing.filter(({ done, due }) => done === undefined && due < asOf).length, notYetDue: standing.filter(({ done, due }) => done === undefined && due >= asOf).length, cancelled: actions.length - standing.length },
    times: ['1.1', '1.3', '3.3'].map((step) => ['all', 'weekday', 'evening', 'weekend', 'bankHoliday'].map((band) => {
      const took = recordedIn.filter(({ identified }) => band === 'all' || bandAt(identified) === band).flatMap((each) => each.step(step)[0] ? [(each.step(step)[0]?.when ?? 0) - each.identified] : []).sort((a, b) => a - b);
      return [rank(took, 0.5), rank(took, 0.9), took.length];
    })),
    prompts: {
      actedOn: answered.reduce((sum, { what }) => sum + (what.kind === 'concern-identified' ? (what.origin?.prompts.length ?? 0) : 0), 0),
      dismissed: dismissed.length,
      undone: answered.filter(({ what }) => what.kind === 'prompt-dismissed').length - dismissed.length,
      joking: dismissed.filter(({ what }) => what.kind === 'prompt-dismissed' && what.reason === 'joking').length,
      blame: dismissed.filter(({ what }) => what.kind === 'prompt-dismissed' && what.rule === 'blame').length,
      linkedLater: dismissed.filter(({ id, concern }) => concern || judged.signs.some((sign) => sign.event === id && minuteOf(sign.linked) <= asOf)).map(({ id }) => id).sort(),
    },
  };
}

const dayOf = (minute: number): string => dayName(Math.floor(wallAt(minute) / 1440));
const isUndone = (id: string, events: readonly Event[]) => events.some(({ what }) => what.kind === 'dismissal-undone' && what.dismissal === id);

/** By counting: the smallest value that at least this part of all do not exceed. */
const rank = (all: readonly number[], part: number): number | null => all.find((value) => all.filter((each) => each <= value).length >= part * all.length) ?? null;

function bandAt(minute: number): string {
  const wall = wallAt(minute);
  const day = Math.floor(wall / 1440);
  if (HOLIDAYS.has(dayName(day))) return 'bankHoliday';
  if ((day + 3) % 7 >= 5) return 'weekend';
  return wall % 1440 >= 540 && wall % 1440 < 1020 ? 'weekday' : 'evening';
}

function judge(due: number, done: number | undefined, aside: number | undefined, asOf: number, passed = false): Outcome {
  if (done !== undefined) return done <= due && !passed ? 'onTime' : 'late';
  if (aside !== undefined && aside <= due && !passed) return 'notApplicable';
  return asOf > due || passed ? 'missed' : 'notYetDue';
}

function worse(one: Outcome, other: Outcome): Outcome {
  const both = [one, other];
  if (both.includes('missed')) return 'missed';
  if (both.includes('late')) return 'late';
  return both.includes('notYetDue') ? 'notYetDue' : 'onTime';
}

const VAGUE = ['not known', '?', 'unknown', 'it is not known yet.', 'unclear', 'not-witnessed'];
const isVague = (text: unknown) => VAGUE.includes(String(text).toLowerCase());

interface FirstSave {
  initiator: { person?: string; first?: string };
  people: { role: string; reference: string }[];
  behaviour: string;
  place: string;
  occurred: string;
  warnings: string[];
}

function lacks(record: FirstSave, review: Record<string, unknown> | undefined): boolean {
  const who = record.initiator.person ?? record.initiator.first ?? 'unclear';
  const other = record.people.some((person) => (person.role === 'harmed' || person.role === 'harmed-and-source') && person.reference !== who && !isVague(person.reference));
  const before = record.warnings.includes('same-person-again') || ['yes', 'no'].includes(String(review?.['repeated']));
  return isVague(who) || !other || isVague(record.behaviour) || isVague(record.place) || record.occurred === 'unknown' || !before;
}

function one(id: string, events: readonly Event[]) {
  const own = events.filter(({ concern }) => concern === id);
  const taken = new Set(own.flatMap(({ what }) => (what.kind === 'recorded-in-error' ? [what.event] : [])));
  const stays = ['due-passed', 'recorded-in-error', 'concern-identified'];
  const counting = own.filter((event) => !taken.has(event.id) || stays.includes(event.what.kind));
  const of = <K extends HappeningKind>(kind: K) => counting.filter(({ what }) => what.kind === kind).map((event) => ({ id: event.id, when: minuteOf(event.recorded), what: event.what }) as unknown as Of<K>);
  const [first] = of('concern-identified');
  if (!first) throw new Error('No concern.');
  const identified = minuteOf(first.what.identified);
  const step = (number: string) => of('step-completed').filter(({ what }) => what.step === number);
  const correctionsOf = (event: string) => of('step-corrected').filter(({ what }) => what.of === event);
  const aside = (number: string, obligation: string) => of('step-not-applicable').find(({ what }) => what.step === number && (what.obligation === undefined || what.obligation === obligation))?.when;
  const passed = of('due-passed')[0];
  const due13 = passed ? minuteOf(passed.what.due) : walk.endOfWorkingDay(identified);
  const decided = step('1.4').find(({ what }) => (what.record as { threshold: string }).threshold !== 'unknown')?.when;
  const start = Math.min(due13, walk.workingMinutes(identified, 240), step('1.3')[0]?.when ?? Infinity, decided ?? Infinity);
  const controls = of('controls-checked');
  const save = step('1.1')[0];
  const now = save && ([...correctionsOf(save.id)].at(-1)?.what.record ?? save.what.record) as { occurred: string; people: { role: string; reference: string }[] } | undefined;
  const people = of('people-changed').at(-1)?.what.people ?? now?.people ?? [];

  const ends: number[] = [];
  const turns = counting.filter(({ what }) => what.kind === 'concluded' || what.kind === 'reopened');
  let isConcluded = false;
  for (const { what, recorded } of turns) {
    if (what.kind === 'concluded' && !isConcluded) ends.push(minuteOf(recorded));
    isConcluded = what.kind === 'concluded';
  }
  const yes = controls.filter(({ what }) => what.inPlace === 'yes').map(({ when }) => when);
  // Controls stand at a moment where they were found in place before it, and the concern was not concluded in between.
  const stands = (minute: number) => yes.some((found) => found < minute && !ends.some((end) => found <= end && end <= minute));
  const agreed = [
    // What came twice, from two devices, was agreed once, when it was first agreed.
    ...of('action-agreed')
      .toSorted((one, other) => one.when - other.when)
      .filter(({ what }, index, all) => all.findIndex((each) => each.what.action === what.action) === index)
      .map(({ what }) => ({ name: what.action, due: minuteOf(what.due) })),
    ...step('3.3').flatMap(({ id, what }) => (what.record as { actions: { due: string }[] }).actions.map(({ due }, index) => ({ name: `${id}/${index}`, due: minuteOf(due) }))),
  ];
  return {
    id, identified, own, of, step, correctionsOf, aside, due13, start, controls, stands, isConcluded,
    isVoid: taken.has(first.id),
    passed13: passed !== undefined,
    last: Math.max(...own.map(({ recorded }) => minuteOf(recorded))),
    firstSave: save?.what.record as FirstSave | undefined,
    happened: now?.occurred,
    sources: people.filter(({ role, reference }) => (role === 'alleged-source' || role === 'harmed-and-source') && !isVague(reference)).map(({ reference }) => reference.trim().toLowerCase()),
    developments: of('development'),
    concluded: ends.at(-1),
    escalation: escalation(of('escalated')[0]?.when, step),
    actions: agreed.map(({ name, due }) => ({ due, done: of('action-completed').find(({ what }) => what.action === name)?.when, cancelled: of('action-cancelled').some(({ what }) => what.action === name) })),
  };
}
type One = ReturnType<typeof one>;

function escalation(byPerson: number | undefined, step: (number: string) => Of<'step-completed'>[]): number | undefined {
  const said = (number: string) => step(number).map(({ when, what }) => ({ when, record: what.record as unknown as Record<string, string> }));
  const risk = said('1.2').find(({ record }) => record['access'] !== 'no' || record['others'] !== 'no')?.when;
  const urgent = [...said('1.2').slice(0, 1), ...said('1.3').slice(0, 1), ...said('1.4')].map(({ when }) => when).sort((a, b) => a - b).find((when) => {
    const [review, serious] = [said('1.2')[0], said('1.3')[0]].map((each) => (each && each.when <= when ? each.record : {}));
    return said('1.4').filter((each) => each.when <= when).some((each, index, upTo) => index === upTo.length - 1 && high(review ?? {}, serious ?? {}, each.record));
  });
  return [risk, urgent, byPerson, step('3.1')[0]?.when].filter((each) => each !== undefined).sort((a, b) => a - b)[0];
}

function high(review: Record<string, string>, serious: Record<string, string>, route: Record<string, string>): boolean {
  const counted = [review['repeated'] === 'yes' || review['targeted'] === 'yes', review['access'] === 'yes', review['others'] === 'yes', serious['power'] === 'marked', serious['fear'] === 'yes', ...['humiliation', 'coercion', 'exploitation'].map((name) => route[name] === 'yes')];
  return counted.filter(Boolean).length >= 2 || ['sexual', 'injury', 'weapon', 'life', 'crime'].some((name) => route[name] === 'yes');
}

function corrections({ developments, step, of, correctionsOf, own }: One, events: readonly Event[]): { when: number; event: string; cause: 'gap' | 'order' | 'source' }[] {
  const closed = [...step('2.2'), ...step('3.3'), ...of('chronology-checked')].map(({ when }) => when);
  const late = developments.filter(({ what, when }) => closed.some((minute) => minuteOf(what.occurred) <= minute && minute < when)).map(({ when, id }) => ({ when, event: id, cause: 'gap' as const }));
  const time = (record: object) => JSON.stringify([(record as { occurred?: string }).occurred, (record as { submitted?: string }).submitted]);
  const moved = [...step('1.1'), ...step('3.1')].flatMap(({ id, what }) => {
    let before = time(what.record);
    return correctionsOf(id).filter((each) => {
      const changed = time(each.what.record) !== before;
      before = time(each.what.record);
      return changed;
    });
  });
  const rewritten = [...step('2.2'), ...step('3.3')].flatMap(({ id }) => correctionsOf(id));
  const errors = own.filter(({ what }, index) => what.kind === 'recorded-in-error' && own.findIndex((each) => each.what.kind === 'recorded-in-error' && each.what.event === what.event) === index);
  const withdrawn = errors.filter(({ what }) => events.some((event) => what.kind === 'recorded-in-error' && event.id === what.event && (event.what.kind === 'development' || (event.what.kind === 'step-completed' && ['2.2', '3.3'].includes(event.what.step)))));
  return [...late, ...moved.map(({ when, id }) => ({ when, event: id, cause: 'order' as const })), ...rewritten.map(({ when, id }) => ({ when, event: id, cause: 'source' as const })), ...withdrawn.map(({ id, recorded }) => ({ when: minuteOf(recorded), event: id, cause: 'source' as const }))];
}
