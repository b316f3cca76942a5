import type { Note } from '../notes.ts';
import type { Resident } from '../residents.ts';
import { escape } from '../words.ts';
import { page } from './frame.ts';
import { heading } from './heading.ts';
import { noteItem } from './note-item.ts';

/** Who the resident is, and the latest notes. */
export function overviewPage(resident: Resident, latest: readonly Note[], now: Date): string {
  const { id, name, likes, support, allergies, keyWorker } = resident;
  const facts = { Likes: likes, Support: support, Allergies: allergies, 'Key worker': keyWorker };
  const rows = Object.entries(facts).map(([word, fact]) => `<dt>${word}</dt><dd>${escape(fact)}</dd>`);
  return page(
    name,
    `/residents/${id}`,
    `${heading(resident, '')}
<div class="columns">
  <section class="sheet"><h2>About</h2><dl>${rows.join('')}</dl></section>
  <section class="sheet"><div class="line"><h2>Latest notes</h2><a class="button" href="/residents/${id}/notes">Add a daily note</a></div><ol class="notes">${latest.map((note) => noteItem(note, now)).join('')}</ol></section>
</div>`,
  );
}
