import { escape, page, timeWords } from './html.ts';
import { CATEGORIES, LONGEST, type Note, SHIFTS } from './notes.ts';
import { initials, type Resident, residents } from './residents.ts';

/** The residents, or those whose name holds what was looked for. */
export function residentsPage(find: string): string {
  const found = residents.filter(({ name }) => name.toLowerCase().includes(find.toLowerCase()));
  const cards = found.map(
    ({ id, name, room }) =>
      `<li><a class="resident" href="/residents/${id}/notes"><span class="face" aria-hidden="true">${initials(name)}</span><span><strong>${escape(name)}</strong><br>${escape(room)}</span></a></li>`,
  );
  return page('Residents', 'residents', `<h1>Residents</h1><ul class="residents">${cards.join('') || '<li>Nobody of that name lives here.</li>'}</ul>`);
}

export function overviewPage(resident: Resident): string {
  return page(resident.name, 'residents', `${heading(resident, '')}<section class="sheet"><h2>About</h2><dl><dt>Born</dt><dd>${escape(resident.born)}</dd><dt>Likes</dt><dd>${escape(resident.likes)}</dd></dl></section>`);
}

export function planPage(resident: Resident): string {
  return page(
    `Care plan of ${resident.name}`,
    'residents',
    `${heading(resident, 'plan')}<section class="sheet"><h2>Care plan</h2><label for="plan">Summary</label><textarea id="plan" rows="6" disabled>Reviewed monthly. ${escape(resident.likes)} Walks with one stick. Prefers a shower in the evening.</textarea></section>`,
  );
}

export function loginPage(): string {
  return page('Sign in', 'login', `<h1>Sign in</h1><form class="sheet" method="get" action="/"><label for="user">User name</label><input id="user" name="user" autocomplete="username"><label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password"><button type="submit">Sign in</button></form>`);
}

/** Daily notes: the form, with a plain or a rich field, and the notes so far. */
export function notesPage(resident: Resident, notes: readonly Note[], rich: boolean, now: Date): string {
  const other = rich ? `<a href="/residents/${resident.id}/notes">Plain editor</a>` : `<a href="/residents/${resident.id}/notes?editor=rich">Rich editor</a>`;
  return page(
    `Daily notes of ${resident.name}`,
    'residents',
    `${heading(resident, 'notes')}
<section class="sheet">
  <div class="line"><h2>Add a daily note</h2>${other}</div>
  <form id="note-form" data-resident="${resident.id}" autocomplete="off">
    <div class="fields">
      <div><label for="category">Category</label><select id="category" name="category">${options(CATEGORIES)}</select></div>
      <div><label for="shift">Shift</label><select id="shift" name="shift">${options(SHIFTS)}</select></div>
      <div><label for="title">Title</label><input id="title" name="title" maxlength="120"></div>
    </div>
    ${rich ? RICH : PLAIN}
    <div class="line"><span id="count" class="small">0 of ${LONGEST.toLocaleString('en-GB')}</span><span id="draft" class="small" role="status"></span></div>
    <p id="note-error" class="wrong" role="alert"></p>
    <button type="submit" id="save-note">Save note</button>
  </form>
</section>
<section aria-labelledby="notes-title"><h2 id="notes-title">Notes</h2><ol id="notes" class="notes">${notes.map((note) => noteItem(note, now)).join('')}</ol></section>`,
  );
}

const PLAIN = `<label for="note">Daily note</label>
    <textarea id="note" name="text" rows="4" spellcheck="true"></textarea>
    <textarea id="note-twin" class="twin" aria-hidden="true" tabindex="-1" rows="1" disabled></textarea>`;

const RICH = `<p class="label" id="note-label">Daily note</p>
    <div class="rich">
      <div class="tools" role="toolbar" aria-label="Format"><button type="button" data-format="bold"><b>B</b><span class="hidden">Bold</span></button><button type="button" data-format="italic"><i>I</i><span class="hidden">Italic</span></button><button type="button" data-format="insertUnorderedList">List</button></div>
      <div id="note-rich" class="area" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="note-label"><p><br></p></div>
    </div>
    <input type="hidden" id="note-text" name="text">`;

const options = (words: readonly string[]): string => words.map((word) => `<option>${word}</option>`).join('');

const noteItem = ({ at, author, category, shift, title, text }: Note, now: Date): string =>
  `<li class="sheet"><p class="small"><time>${timeWords(at, now)}</time> · ${escape(author)} · ${escape(category)} · ${escape(shift)}</p>${title ? `<h3>${escape(title)}</h3>` : ''}<p class="text">${escape(text)}</p></li>`;

function heading({ id, name, room }: Resident, tab: '' | 'notes' | 'plan'): string {
  const link = (path: '' | 'notes' | 'plan', words: string) => `<li><a href="/residents/${id}${path && `/${path}`}"${path === tab ? ' aria-current="page"' : ''}>${words}</a></li>`;
  return `<div class="line start"><span class="face big" aria-hidden="true">${initials(name)}</span><div><h1>${escape(name)}</h1><p class="small">${escape(room)}</p></div></div><ul class="tabs">${link('', 'Overview')}${link('notes', 'Daily notes')}${link('plan', 'Care plan')}</ul>`;
}
