import { dayAndNight, endOfShift } from '#time/rota.ts';
import type { Answer } from '#pathway/steps/field.ts';
import type { StepCompleted } from '#pathway/events.ts';
import { closeOf, isBefore, later, laterOf, mostlyBy, officeMinutes } from './clock.ts';
import type { Sheet } from './draft.ts';
import type { Planned } from './planned.ts';
import type { Recognised } from './recognise.ts';

/** Stage 2: the plan and its checks, 2.2, 2.3, 2.4. @returns when the last of it was done */
export function protect(planned: Planned, { review }: Recognised, { draw, put }: Sheet): Temporal.Instant {
  const done = (at: Temporal.Instant, role: Parameters<typeof put>[1], step: StepCompleted['step'], record: object) => put(at, role, { kind: 'step-completed', step, record } as StepCompleted);

  const shift = endOfShift(review, dayAndNight);
  const planned21 = later(review, draw.chance(0.93) ? draw.int(10, 55) : draw.int(62, 240));
  const plan = mostlyBy(shift, planned21, review, draw, 0.9);
  done(plan, 'Team Leader', '2.1', { separation: draw.pick(['Separate tables at every meal.', 'They sit in different lounges in the afternoon.']), spaces: draw.pick(['The garden room is for one of them at a time.', 'No change of rooms is needed.']), supervision: draw.pick(['One of staff stays in the room while both are there.', 'Checks every 15 minutes, both in sight at meals.']) });
  const found = laterOf(mostlyBy(shift, later(plan, draw.int(15, 110)), plan, draw, 0.9), later(plan, 6));
  if (draw.chance(0.06)) put(later(found, -5), 'Team Leader', { kind: 'controls-checked', inPlace: 'no', missing: 'Nobody was in the room.' });
  put(found, 'Team Leader', { kind: 'controls-checked', inPlace: 'yes' });
  for (let shifts = draw.int(0, 3), at = endOfShift(found, dayAndNight); shifts > 0; shifts -= 1, at = endOfShift(at, dayAndNight)) {
    const check = later(endOfShift(at, dayAndNight), -draw.int(20, 200));
    put(check, 'Team Leader', draw.chance(0.96) ? { kind: 'controls-checked', inPlace: 'yes' } : { kind: 'controls-checked', inPlace: 'no', missing: 'They were put at one table.' });
  }

  const sheetAt = draw.chance(0.92) ? officeMinutes(review, draw.int(30, 225)) : officeMinutes(review, draw.int(260, 900));
  const chronology = { prior: draw.pick(['None found.', 'One of the spring, see the daily notes.']), access: 'Nothing has changed.', interventions: draw.pick(['Nothing known.', 'Seats were changed once.']) };
  const saved = done(sheetAt, 'Safeguarding Administrator', '2.2', chronology);
  if (draw.chance(0.06)) put(later(sheetAt, draw.int(200, 2500)), 'Safeguarding Administrator', { kind: 'step-corrected', step: '2.2', of: saved, reason: 'The spring entry was of another adult.', record: { ...chronology, prior: 'None found.' } });

  const impact = mostlyBy(closeOf(review), officeMinutes(review, draw.int(40, 330)), review, draw, 0.92);
  done(impact, 'Registered Manager', '2.3', { targetedOthers: draw.weighted<Answer>([['no', 74], ['unknown', 22], ['yes', 4]]), routines: draw.weighted<Answer>([['no', 60], ['unknown', 20], ['yes', 20]]), wellbeing: draw.weighted<Answer>([['no', 50], ['unknown', 30], ['yes', 20]]), warnings: planned.signs });
  const wider = officeMinutes(impact, draw.chance(0.92) ? draw.int(30, 420) : draw.int(700, 1500));
  if (draw.chance(0.02)) put(wider, 'Operations Director', { kind: 'step-not-applicable', step: '2.4', reason: 'The adult has moved to another service.', second: { role: 'Registered Manager', name: 'Ruth Elder' } });
  else done(wider, 'Operations Director', '2.4', { staffing: draw.weighted<Answer>([['yes', 70], ['no', 20], ['unknown', 10]]), environment: draw.weighted<Answer>([['no', 60], ['yes', 28], ['unknown', 12]]), others: draw.weighted<Answer>([['no', 80], ['unknown', 12], ['yes', 8]]) });
  return [sheetAt, impact, wider].reduce((last, at) => (isBefore(last, at) ? at : last));
}
