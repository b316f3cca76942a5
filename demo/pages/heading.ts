import { initials, type Resident, residents } from '../residents.ts';
import { escape } from '../words.ts';

/** The tabs of a resident, by the end of their address. */
export type Tab = '' | 'notes' | 'plan';

/** Initials in a circle, in one of four tints by room. */
export const face = (resident: Resident, size = ''): string =>
  `<span class="face tint-${residents.indexOf(resident) % 4} ${size}" aria-hidden="true">${initials(resident.name)}</span>`;

/** Who the page is about, and the tabs. */
export function heading(resident: Resident, here: Tab): string {
  const { id, name, room, born, allergies } = resident;
  const tab = (end: Tab, words: string) => `<li><a href="/residents/${id}${end && `/${end}`}"${end === here ? ' aria-current="page"' : ''}>${words}</a></li>`;
  const warning = allergies === 'None known' ? '' : `<span class="chip alert">Allergy: ${escape(allergies)}</span>`;
  return `<header class="person">
  ${face(resident, 'big-face')}
  <div><h1>${escape(name)}</h1><p class="quiet">${room} · Born ${born}</p></div>
  ${warning}
</header>
<nav aria-label="${escape(name)}"><ul class="tabs">${tab('', 'Overview')}${tab('notes', 'Daily notes')}${tab('plan', 'Care plan')}</ul></nav>`;
}
