import { ukDate } from '#time/zone.ts';
import { actionsDue } from './actions.ts';
import { chronologyGaps } from './chronology-gaps.ts';
import { delayedRecognition } from './delayed-recognition.ts';
import type { Judged } from './judged.ts';
import { sharedThemesUpTo } from './learning.ts';
import type { Look } from './look.ts';
import { onTime } from './on-time.ts';
import { owed } from './owed.ts';
import { promptsAnswered } from './prompts.ts';
import { repeatsIn } from './repeats-in.ts';
import { separationPlans } from './separation-plans.ts';
import { missingTargetingDetail } from './targeting-detail.ts';
import { timesToSteps } from './times.ts';
import type { Within } from './within.ts';

/** What the weekly audit looks at (1.5). */
export const weeklyMeasures = (look: Look, week: Within, judged: Judged) => ({
  sameDay: onTime(owed(look, (id) => id === '1.3', week), week, look.asOf),
  delayed: delayedRecognition(look, week, judged),
  missingDetail: missingTargetingDetail(look, week),
});

/** What the fortnightly audit looks at (2.5). */
export const fortnightlyMeasures = (look: Look, fortnight: Within, judged: Judged) => ({
  plans: separationPlans(look, fortnight),
  gaps: chronologyGaps(look, fortnight, judged),
  repeats: repeatsIn(look, fortnight),
});

/** What the monthly governance pack adds to them. */
export const monthlyMeasures = (look: Look, month: Within, judged: Judged) => ({
  oversight: onTime(owed(look, (id) => id.startsWith('3.4/'), month), month, look.asOf),
  learning: onTime(owed(look, (id) => id === '3.5', month), month, look.asOf),
  themes: sharedThemesUpTo(look, ukDate(month.from)),
  actions: actionsDue(look, month),
  times: timesToSteps(look, month),
  prompts: promptsAnswered(look, month, judged),
});
