import type { Concern } from '#pathway/concern.ts';
import { Actions } from './Actions.tsx';
import { AddedTasks } from './AddedTasks.tsx';
import { Agencies } from './Agencies.tsx';
import { Escalations } from './Escalations.tsx';

/** What is to be done beside the steps: who has to be told, actions, agencies, added tasks. */
export function WorkPart({ concern, now }: { concern: Concern; now: Temporal.Instant }) {
  return (
    <div className="stack loose">
      <Escalations concern={concern} now={now} />
      <Actions concern={concern} now={now} />
      <Agencies concern={concern} now={now} />
      <AddedTasks concern={concern} now={now} />
    </div>
  );
}
