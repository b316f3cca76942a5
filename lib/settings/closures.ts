import { z } from 'zod';
import { daySchema } from '#time/hours.ts';
import { clockTime } from './clock-time.ts';

/** A day on which this office is closed, or closes earlier than usual: local holidays, training days, Christmas Eve. */
const Closure = z
  .strictObject({
    day: z.string().refine((text) => daySchema.safeParse(text).success, 'Write the day.'),
    kind: z.enum(['closed', 'early'], { error: 'Choose whether it is closed or closes early.' }),
    /** when it closes on a day that ends early; empty where it is closed */
    until: z.string(),
  })
  .check((ctx) => {
    if (ctx.value.kind === 'closed') return;
    const issue = clockTime('The time at which it closes').safeParse(ctx.value.until).error?.issues[0];
    if (issue) ctx.issues.push({ code: 'custom', input: ctx.value.until, path: ['until'], message: issue.message });
  });

export const Closures = z
  .array(Closure)
  .max(200, 'Add at most 200 days.')
  .check((ctx) => {
    for (const [index, { day }] of ctx.value.entries()) {
      if (ctx.value.findIndex((other) => other.day === day) < index) ctx.issues.push({ code: 'custom', input: day, path: [index, 'day'], message: 'This day stands here twice. Take one of them away.' });
    }
  });
export type Closures = z.infer<typeof Closures>;
