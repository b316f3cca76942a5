import { type Concern, project } from '#pathway/concern.ts';
import { measuredDues } from '#pathway/measures/measured-dues.ts';
import { calendars } from './calendars.ts';
import { isBefore, later } from './clock.ts';
import { type Draft, sheet } from './draft.ts';
import { hold } from './hold.ts';
import { numbered } from './numbered.ts';
import type { Planned } from './planned.ts';
import { protect } from './protect.ts';
import type { Draws } from './random.ts';
import { recognise } from './recognise.ts';

/** Everything that is written down of one concern until `ends`, in true sequence. */
export function concernOf(planned: Planned, ends: Temporal.Instant, draw: Draws): Draft[] {
  const own = sheet(planned.id, draw);
  const recognised = recognise(planned, own);
  const error = draw.chance(0.012) ? later(recognised.identified, draw.int(40, 300)) : null;
  hold(planned, recognised, protect(planned, recognised, own), own);
  const until = error && isBefore(error, ends) ? error : ends;
  own.drafts = own.drafts.filter(({ recorded }) => !isBefore(until, recorded)).toSorted((one, other) => Temporal.Instant.compare(one.recorded, other.recorded));
  const [first] = own.drafts;
  if (!first) return [];
  const wrong = error !== null && until === error;
  return afterwards(own.drafts, ends, wrong ? inError(first, error) : null, draw);
}

const inError = (first: Draft, at: Temporal.Instant): Draft => ({
  ...first,
  ref: `${first.ref}/error`,
  recorded: at,
  by: { role: 'Team Leader', name: 'Nia Prosser' },
  what: { kind: 'recorded-in-error', event: first.ref, reason: 'It was written for the wrong two people.', second: { role: 'Registered Manager', name: 'Ruth Elder' } },
});

/** What follows from the rest: why a late completion was late, and who was told of an escalation, or that it was all in error. */
function afterwards(drafts: readonly Draft[], ends: Temporal.Instant, error: Draft | null, draw: Draws): Draft[] {
  const refs = drafts.map(({ ref }) => ref);
  const [concern] = project(numbered(drafts, 'x'));
  if (!concern) return [...drafts];
  const reasoned = withReasons(drafts, concern, ends, draw);
  return error ? [...reasoned, error] : [...reasoned, ...told(concern, refs, draw)].filter(({ recorded }) => !isBefore(ends, recorded));
}

function told({ id, escalations }: Concern, refs: readonly string[], draw: Draws): Draft[] {
  return escalations.map(({ key, trigger, fired, to }, n): Draft => {
    const at = later(Temporal.Instant.from(fired), draw.int(4, 45));
    const event = refs[Number(key.split(':').at(-1)) - 1] ?? '';
    return {
      ref: `${id}/told/${n}`,
      concern: id,
      recorded: later(at, draw.int(1, 9)),
      by: { role: 'Team Leader', name: 'Nia Prosser' },
      what: { kind: 'told', escalation: `${trigger} ${event}`, who: to.join(' and '), toldBy: 'Nia Prosser', how: 'By telephone', at: at.toString() },
    };
  });
}

const REASONS = ['The team leader was with the adult in hospital.', 'Two concerns came at the same time.', 'The person on call could not be reached at first.', 'It was left for the next day by mistake.'];

function withReasons(drafts: readonly Draft[], concern: Concern, ends: Temporal.Instant, draw: Draws): Draft[] {
  const dues = measuredDues(concern, calendars, ends).filter(({ id, step }) => id === step.id || id.startsWith(`${step.id}/`));
  const isLate = ({ what, recorded }: Draft) =>
    what.kind === 'step-completed' && dues.some(({ step, due, completed }) => step.id === what.step && isBefore(due, recorded) && (completed?.equals(recorded) || step.id === '1.4'));
  return drafts.map((draft) => (isLate(draft) ? { ...draft, what: { ...draft.what, late: draw.pick(REASONS) } as Draft['what'] } : draft));
}
