/**
 * Random cases of due times against a count from minute to minute that shares no code with `lib/time`:
 *   node scripts/due-random.ts [COUNT] [SEED]
 * Says how many ran and how many differ, and prints each that does. Exit code 1 where one does.
 */
import * as fc from 'fast-check';
import { endOfWorkingDay, workingDays, workingMinutes } from '#time/due.ts';
import { bankHolidays } from '#time/holidays.ts';
import { endOfShift } from '#time/rota.ts';
import { instant, minute, minuteOfInstant, rota, situation } from '../tests/unit/time/any.ts';
import { walker, walkShift } from '../tests/unit/time/walk.ts';

const [count = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);

/** What a case says, what Plainly answers and what the count finds, in seconds since 1970. */
interface Case {
  given: unknown;
  due: number;
  walked: number;
}

const within = (most: number) => fc.integer({ min: 1, max: most });
const seconds = (at: Temporal.Instant): number => at.epochMilliseconds / 1000;
type Situation = typeof situation extends fc.Arbitrary<infer Given> ? Given : never;
const walk = ({ calendar, nation }: Situation) => walker(calendar, new Set(bankHolidays.days[nation].keys()));

/** Each rule, and working minutes once more from starts that lie between two minutes. */
const RULES: Record<string, fc.Arbitrary<Case>> = {
  'working minutes': fc.tuple(situation, within(900)).map(([given, n]) => ({ given: [given, n], due: seconds(workingMinutes(instant(given.start), n, given.calendar, given.nation)), walked: 60 * walk(given).workingMinutes(given.start, n) })),
  'working minutes, from a second on': fc.tuple(situation, within(900), within(59)).map(([given, n, second]) => {
    const { workingMinutes: walked } = walk(given);
    const start = instant(given.start).add({ seconds: second });
    // In an open minute the last minute ends as late in its own: so many seconds into the open minute that follows.
    const isOpen = walked(given.start, 1) === given.start + 1;
    const whole = walked(given.start, n);
    return { given: [given, n, second], due: seconds(workingMinutes(start, n, given.calendar, given.nation)), walked: isOpen ? 60 * (walked(whole, 1) - 1) + second : 60 * whole };
  }),
  'end of the working day': situation.map((given) => ({ given, due: seconds(endOfWorkingDay(instant(given.start), given.calendar, given.nation)), walked: 60 * walk(given).endOfWorkingDay(given.start) })),
  'working days': fc.tuple(situation, within(6)).map(([given, n]) => ({ given: [given, n], due: seconds(workingDays(instant(given.start), n, given.calendar, given.nation)), walked: 60 * walk(given).workingDays(given.start, n) })),
  'end of the shift': fc.tuple(minute, rota).map(([start, shifts]) => ({ given: [start, shifts], due: 60 * minuteOfInstant(endOfShift(instant(start), shifts)), walked: 60 * walkShift(start, shifts) })),
};

const rules = Object.entries(RULES);
let [ran, differ] = [0, 0];
for (const [index, [rule, cases]] of rules.entries()) {
  const share = Math.floor(count / rules.length) + (index < count % rules.length ? 1 : 0);
  const all = fc.sample(cases, { numRuns: share, seed: seed + index });
  const wrong = all.filter(({ due, walked }) => due !== walked);
  for (const { given, due, walked } of wrong) process.stdout.write(`${rule}: ${due} is not ${walked} for ${JSON.stringify(given)}\n`);
  process.stdout.write(`${rule}: ${all.length} ran, ${wrong.length} differ\n`);
  ran += all.length;
  differ += wrong.length;
}
process.stdout.write(`${ran} random cases ran, ${differ} differ (seed ${seed})\n`);
process.exitCode = differ ? 1 : 0;
