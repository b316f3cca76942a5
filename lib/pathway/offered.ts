import type { Country } from '#time/holidays.ts';
import { ADDED_TASKS, type AddedTask } from './added-tasks.ts';
import type { Concern } from './concern.ts';
import { regulatorWords } from './countries.ts';

/** An **added** task as it is offered beside the steps: once, or for an adult. */
export interface Offered {
  task: AddedTask;
  title: string;
  person: string | null;
  /** what was recorded of it last, or null while it is open */
  done: Concern['addedTasks'][number] | null;
}

/**
 * The added tasks of a concern. The regulator is told of the person affected and of the person alleged, each by itself;
 * a witness is neither.
 */
export function offered(concern: Concern, country: Country): Offered[] {
  const named = concern.people.filter(({ role }) => role !== 'witness').map(({ reference }) => reference);
  return (Object.keys(ADDED_TASKS) as AddedTask[]).flatMap((task) => {
    const { title, each } = ADDED_TASKS[task];
    const words = task === 'regulator' ? `${title}: ${regulatorWords(country)}` : title;
    const persons: (string | null)[] = each && named.length ? named : [null];
    return persons.map((person) => ({ task, title: words, person, done: concern.addedTasks.findLast((done) => done.task === task && done.person === person) ?? null }));
  });
}
