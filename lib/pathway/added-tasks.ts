/** **Added** tasks, offered beside the steps and never counted among the fifteen. `each`: one for every adult named in it. */
export const ADDED_TASKS = {
  'first-aid': { title: 'First aid and 999', each: false },
  regulator: { title: 'Tell the regulator', each: true },
  police: { title: 'Police', each: false },
  family: { title: 'Family or representative', each: false },
  advocate: { title: 'Advocate and capacity', each: false },
  'placing-authority': { title: 'Placing authority', each: false },
  'body-map': { title: 'Body map', each: false },
  'support-other': { title: 'Support for the other adult', each: false },
} as const;
export type AddedTask = keyof typeof ADDED_TASKS;
