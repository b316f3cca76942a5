import type { Resident } from '../residents.ts';
import { escape } from '../words.ts';
import { page } from './frame.ts';
import { heading } from './heading.ts';

/** The care plan, which can be read here and not changed. */
export const planPage = (resident: Resident): string =>
  page(
    `Care plan of ${resident.name}`,
    `/residents/${resident.id}`,
    `${heading(resident, 'plan')}
<section class="sheet">
  <div class="line"><h2>Care plan</h2><span class="chip">Read only</span></div>
  <dl><dt>Allergies</dt><dd>${escape(resident.allergies)}</dd><dt>Reviewed</dt><dd>Monthly, by ${escape(resident.keyWorker)} and the manager</dd></dl>
  <div class="field"><label for="plan">Summary</label><textarea id="plan" rows="5" disabled>${escape(summary(resident))}</textarea></div>
</section>`,
  );

const summary = ({ name, likes, support }: Resident): string => `${support}\nWhat ${name.split(' ')[0]} likes: ${likes}\nChanges to this plan are agreed at the monthly review.`;
