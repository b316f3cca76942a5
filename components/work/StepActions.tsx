import type { Concern } from '#pathway/concern.ts';
import { ownClock } from '#pathway/decide.ts';
import { actionOf, type DueStep, isOpen } from '#pathway/due-steps.ts';
import type { ShortFormName } from '#pathway/short-forms.ts';
import { Action } from '../ui/Action.tsx';
import { Ways } from './Ways.tsx';
import type { Open, Work } from './work.ts';

/** Second clocks have short forms of their own. */
const SECOND_CLOCKS: readonly [begins: string, form: ShortFormName, words: string][] = [
  ['2.1 in place', 'check plan', 'Check the plan'],
  ['2.1 still in place', 'check plan', 'Check the plan again'],
  ['3.1 receipt', 'confirm receipt', 'Confirm receipt'],
  ['3.2 review', 'daily review', 'Write today’s review'],
];

interface StepActionsProps {
  concern: Concern;
  due: DueStep;
  now: Temporal.Instant;
  open: Open;
  /** the first record has a form of its own */
  goOn: (concern: string) => void;
}

/** What can be done with one clock: open its form, say that it was seen, or that it does not apply. */
export function StepActions({ concern, due, now, open, goOn }: StepActionsProps) {
  const { id, step } = due;
  const describedBy = `concern-${concern.id}`;
  const named = { 'aria-describedby': describedBy };
  const target = { id };
  const at = { concern: concern.id };

  if (!isOpen(due)) return ownClock(due) && concern.steps[step.id].records.length ? <Completed concern={concern} due={due} open={open} /> : null;

  const dated = datedForm(concern, id);
  const second = SECOND_CLOCKS.find(([begins]) => id === begins || id.startsWith(`${begins}/`));
  const openIt = () => {
    if (step.id === '1.1') goOn(concern.id);
    else open({ ...at, form: 'step', step: step.id, obligation: id });
  };
  return (
    <Ways of={concern} due={due} now={now} describedBy={describedBy}>
      {dated ? (
        <Action {...named} onPress={() => open(dated.work)}>
          {dated.words}
        </Action>
      ) : second ? (
        <Action {...named} onPress={() => open({ ...at, form: second[1], target })}>
          {second[2]}
        </Action>
      ) : (
        <Action {...named} onPress={openIt}>
          Open {step.id}
        </Action>
      )}
    </Ways>
  );
}

/** A date that a person set: the action is done, or the threshold is decided again. */
function datedForm({ id: concern, steps }: Concern, clock: string): { words: string; work: Work } | null {
  const action = actionOf(clock);
  if (action !== null) return { words: 'It is done', work: { concern, form: 'complete action', target: { id: action } } };
  const decided = steps['1.4'].done;
  return clock.startsWith('1.4 review/') && decided ? { words: 'Decide again', work: { concern, form: 'decide again', event: decided.event } } : null;
}

/** The completion that this clock is about: where a step comes again, the one of that time. */
function Completed({ concern, due, open }: Pick<StepActionsProps, 'concern' | 'due' | 'open'>) {
  const { records, done } = concern.steps[due.step.id];
  const own = records.find(({ completed }) => due.completed?.equals(Temporal.Instant.from(completed))) ?? done;
  if (!own) return null;
  return (
    <div>
      <Action kind="plain" aria-describedby={`concern-${concern.id}`} onPress={() => open({ concern: concern.id, form: 'record', step: due.step.id, event: own.event })}>
        Read {due.step.id}
      </Action>
    </div>
  );
}
