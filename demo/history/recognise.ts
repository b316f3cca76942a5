import type { EarlyWarning } from '#pathway/early-warnings.ts';
import type { FirstRecord } from '#pathway/first-record.ts';
import type { Person } from '#pathway/people.ts';
import type { Answer } from '#pathway/steps/field.ts';
import type { Route } from '#pathway/steps/route.ts';
import type { Seriousness } from '#pathway/steps/seriousness.ts';
import { type Act, actsOf } from './acts.ts';
import { closeOf, isBefore, later, mostlyBy, officeMinutes } from './clock.ts';
import type { Sheet } from './draft.ts';
import { PHRASES } from './phrases.ts';
import type { Planned } from './planned.ts';

/** Where stage 1 leaves a concern. */
export interface Recognised {
  identified: Temporal.Instant;
  /** managerial review */
  review: Temporal.Instant;
  /** when the threshold was recorded as met; null where it was not */
  met: Temporal.Instant | null;
}

/** Stage 1: staff become aware, and 1.1 to 1.4. */
export function recognise(planned: Planned, sheet: Sheet): Recognised {
  const { draw, put } = sheet;
  const act = draw.pick(actsOf(planned.weight));
  const identified = later(planned.at, draw.chance(0.08) ? draw.int(60, 900) : draw.int(1, 20));
  put(later(identified, draw.int(0, 3)), draw.pick(['Support Worker', 'Senior Support Worker']), { kind: 'concern-identified', identified: identified.toString(), origin: originOf(planned) });

  const first = later(identified, draw.chance(0.93) ? draw.int(5, 14) : draw.int(16, 80));
  const record = firstRecord(planned, act, sheet);
  const saved = put(first, 'Senior Support Worker', { kind: 'step-completed', step: '1.1', record });
  if (draw.chance(0.6)) put(later(first, -1), 'Senior Support Worker', { kind: 'note-written', step: '1.1', text: `${record.behaviour} ${record.presentation}` });
  if (draw.chance(0.05)) put(later(first, draw.int(90, 900)), 'Senior Support Worker', { kind: 'step-corrected', step: '1.1', of: saved, reason: 'A colleague saw where exactly.', record: { ...record, place: `${planned.place}, by the window` } });

  if (record.occurred !== 'unknown' && draw.chance(0.03)) put(later(first, draw.int(900, 1400)), 'Senior Support Worker', { kind: 'step-corrected', step: '1.1', of: saved, reason: 'The night book gives another time.', record: { ...record, occurred: later(planned.at, -draw.int(4, 20)).toString() } });

  const looked = later(first, draw.chance(0.91) ? draw.int(6, 27) : draw.int(32, 170));
  const access = draw.weighted<Answer>([['yes', 30], ['no', 55], ['unknown', 15]]);
  const repeated: Answer = record.warnings.includes('same-person-again') ? 'yes' : draw.weighted([['no', 70], ['unknown', 25], ['yes', 5]]);
  put(looked, 'Team Leader', { kind: 'step-completed', step: '1.2', record: { access, repeated, targeted: draw.weighted<Answer>([['no', 60], ['unknown', 32], ['yes', 8]]), others: draw.weighted<Answer>([['no', 68], ['unknown', 22], ['yes', 10]]) } });

  const assessed = assess(identified, looked, record.warnings, sheet);
  const { decided, met } = route({ identified, looked, act, planned }, sheet);
  return { identified, review: isBefore(assessed, decided) ? assessed : decided, met };
}

function originOf({ phrase, source, harmed, place }: Planned) {
  if (!phrase) return null;
  const { note, prompt } = PHRASES[phrase];
  return { quote: note(source, harmed, place), prompts: [prompt] };
}

const PARTS: Record<Planned['told'], readonly [Person['role'], Person['role']]> = { clear: ['alleged-source', 'harmed'], both: ['harmed-and-source', 'harmed-and-source'], unclear: ['unclear', 'unclear'], 'source-not-known': ['alleged-source', 'harmed'] };

function firstRecord({ source, harmed, told, place, at, signs }: Planned, act: Act, { draw }: Sheet): FirstRecord {
  const by = told === 'source-not-known' ? 'Not known' : source;
  const [one, other] = PARTS[told];
  const initiator: FirstRecord['initiator'] =
    told === 'clear' ? { by: 'person', person: source } : told === 'both' ? { by: 'both', acts: [{ person: source, act: act.does(source, harmed) }, { person: harmed, act: `${harmed} shouted back at ${source}.` }], first: source } : { by: told === 'unclear' ? 'unclear' : 'not-witnessed' };
  return {
    people: [{ reference: by, role: one }, { reference: harmed, role: other }],
    occurred: draw.chance(0.04) ? 'unknown' : at.toString(),
    place: draw.chance(0.03) ? 'Not known' : place,
    behaviour: told === 'source-not-known' ? `Nobody saw it. ${harmed} says that somebody pulled at them.` : act.does(source, harmed),
    initiator,
    presentation: act.after(harmed),
    safety: draw.pick([`${harmed} sat with staff in another room.`, 'Both were moved to different rooms with one of staff each.', `Staff stayed with ${harmed} until the meal was over.`]),
    warnings: [...new Set<EarlyWarning>([...signs, ...(draw.chance(0.3) ? act.signs : [])])],
  };
}

/** 1.3; now and then it is forgotten for days. */
function assess(identified: Temporal.Instant, looked: Temporal.Instant, warnings: readonly EarlyWarning[], { draw, put }: Sheet): Temporal.Instant {
  const came = draw.chance(0.015) ? officeMinutes(looked, draw.int(1500, 3000)) : draw.chance(0.95) ? later(looked, draw.int(20, 170)) : officeMinutes(later(closeOf(identified), 60), draw.int(10, 300));
  const at = mostlyBy(closeOf(identified), came, looked, draw);
  const power = draw.weighted<Seriousness['power']>([['none', 35], ['some', 35], ['marked', 15], ['unknown', 15]]);
  put(at, 'Registered Manager', {
    kind: 'step-completed',
    step: '1.3',
    record: { in24h: 0, in7d: 0, in28d: draw.weighted<number | 'unknown'>([[0, 6], [1, 2], ['unknown', 2]]), power, ...(power !== 'none' && { factors: [draw.pick(['strength', 'mobility', 'communication', 'understanding', 'standing'] as const)] }), fear: draw.weighted<Answer>([['no', 50], ['unknown', 35], ['yes', 15]]), warnings: [...warnings], wishes: draw.pick(['To be left in peace.', 'To eat at another table.', 'Not asked yet: asleep.']), capacity: draw.weighted<Answer>([['yes', 6], ['no', 2], ['unknown', 2]]), advocate: draw.pick(['yes', 'no', 'asked', 'not-wanted'] as const), confirmed: 'Ruth Elder' },
  });
  return at;
}

const MET = { small: 0.04, plain: 0.2, grave: 0.88 } as const;

/** 1.4; some answer first that they do not know yet. */
function route({ identified, looked, act, planned }: { identified: Temporal.Instant; looked: Temporal.Instant; act: Act; planned: Planned }, { draw, put }: Sheet): { decided: Temporal.Instant; met: Temporal.Instant | null } {
  const isMet = draw.chance(MET[planned.weight]);
  const answers = { categories: [...act.kinds], humiliation: 'no', coercion: 'no', exploitation: 'no', sexual: 'no', injury: 'no', weapon: 'no', life: 'no', crime: 'no', ...Object.fromEntries((act.says ?? []).map((each) => [each, 'yes'])), wishes: draw.pick(['Wants it to stop.', 'Does not want the police.', 'Not known yet.']) } as Omit<Route, 'threshold'>;
  const came = later(looked, draw.chance(0.93) ? draw.int(25, 150) : draw.int(300, 1300));
  const first = mostlyBy(officeMinutes(identified, 240), came, looked, draw, 0.5);
  const unsure = draw.chance(0.06);
  if (unsure) put(first, 'Designated Safeguarding Lead', { kind: 'step-completed', step: '1.4', record: { ...answers, threshold: 'unknown' } });
  const decided = unsure ? officeMinutes(first, draw.int(30, 400)) : first;
  if (unsure) put(later(decided, -2), 'Safeguarding Administrator', { kind: 'chronology-checked', check: 'sequence', text: 'In order, nothing missing.' });
  const threshold: Pick<Route, 'threshold' | 'reason' | 'review'> = isMet ? { threshold: 'met' } : { threshold: 'not-met', reason: 'One incident, no injury, and the plan holds.', review: officeMinutes(decided, 480 * draw.int(11, 15)).toString() };
  put(decided, 'Designated Safeguarding Lead', { kind: 'step-completed', step: '1.4', record: { ...answers, ...threshold } });
  return { decided, met: isMet ? decided : null };
}
