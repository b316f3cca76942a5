import { type Resident, residents } from '../residents.ts';
import type { Store } from '../store.ts';
import { escape, timeWords } from '../words.ts';
import { page } from './frame.ts';
import { face } from './heading.ts';

/** The residents, or those whose name holds what was looked for. */
export function residentsPage(find: string, store: Store, now: Date): string {
  const found = residents.filter(({ name }) => name.toLowerCase().includes(find.trim().toLowerCase()));
  const nobody = `<p class="sheet">Nobody called “${escape(find)}” lives here. <a href="/">All residents</a></p>`;
  return page(
    'Residents',
    '/',
    `<div class="line"><h1>Residents</h1><p class="quiet">${found.length} of ${residents.length}</p></div>
${found.length ? `<ul class="residents">${found.map((resident) => card(resident, store, now)).join('')}</ul>` : nobody}`,
  );
}

function card(resident: Resident, store: Store, now: Date): string {
  const [last] = store.of(resident.id);
  return `<li><a class="resident" href="/residents/${resident.id}">${face(resident)}<span><strong>${escape(resident.name)}</strong><span class="quiet">${resident.room}</span><span class="quiet">${last ? `Last note: ${timeWords(last.at, now)}` : 'No notes yet'}</span></span></a></li>`;
}
