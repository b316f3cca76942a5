import type { Note } from '../notes.ts';
import type { Resident } from '../residents.ts';
import type { Store } from '../store.ts';
import { page } from './frame.ts';
import { heading } from './heading.ts';
import { noteForm } from './note-form.ts';
import { noteItem } from './note-item.ts';

/** Daily notes: the form, with a plain or a rich field, and the notes so far. */
export function notesPage(resident: Resident, { store, rich, now }: { store: Store; rich: boolean; now: Date }): string {
  const { id, name } = resident;
  const address = `/residents/${id}/notes`;
  const other = rich ? `<a href="${address}">Use the plain editor</a>` : `<a href="${address}?editor=rich">Use the rich editor</a>`;
  return page(
    `Daily notes of ${name}`,
    `/residents/${id}`,
    `${heading(resident, 'notes')}
<section class="sheet" aria-labelledby="add-title">
  <div class="line"><h2 id="add-title">Add a daily note</h2>${other}</div>
  ${noteForm(id, { rich, draft: store.draftOf(id), now })}
</section>
<section class="sheet" aria-labelledby="notes-title">
  <div class="line"><h2 id="notes-title">Notes</h2><div><label class="unseen" for="search-notes">Search these notes</label><input id="search-notes" type="search" placeholder="Search these notes" autocomplete="off"></div></div>
  <p id="no-match" class="quiet" role="status"></p>
  <ol id="notes" class="notes">${store.of(id).map((note) => noteItem(note, now)).join('')}</ol>
  <template id="note-template">${noteItem(BLANK, now)}</template>
</section>`,
  );
}

const BLANK: Note = { resident: '', title: '', category: '', shift: '', author: '', text: '', at: new Date(0) };
