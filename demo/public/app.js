import { autosave } from './autosave.js';
import { noteList } from './note-list.js';
import { plainEditor } from './plain-editor.js';
import { richEditor } from './rich-editor.js';

const find = (selector) => document.querySelector(selector);
const form = find('#note-form');
if (form) noteForm(form);

/** The form of a daily note: counts, keeps a draft, saves without leaving the page. */
function noteForm(form) {
  const longest = Number(form.dataset.longest);
  const plain = find('#note');
  const editor = plain ? plainEditor(plain, find('#note-twin')) : richEditor(find('#note-rich'), find('#note-text'), [...document.querySelectorAll('[data-format]')]);
  const list = noteList(find('#notes'), find('#note-template'), find('#search-notes'), find('#no-match'));
  const post = (what, body, signal) =>
    fetch(`/api/residents/${form.dataset.resident}/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
  const say = (words) => {
    find('#draft').textContent = words;
  };
  const draft = autosave((body, signal) => post('draft', body, signal), say);

  const complain = (words) => {
    find('#note-error').textContent = words;
    editor.field.setAttribute('aria-invalid', String(Boolean(words)));
    if (!words) return;
    say('');
    editor.field.focus();
  };
  const count = () => {
    const { length } = editor.text();
    find('#note-count').textContent = `${length.toLocaleString('en-GB')} of ${longest.toLocaleString('en-GB')} characters`;
    find('#note-count').classList.toggle('over', length > longest);
  };
  const changed = () => {
    count();
    say('');
    complain('');
    draft.later(editor.text());
  };

  let saving = false;
  const save = async () => {
    const { category, shift, title } = form.elements;
    try {
      const answer = await post('notes', { category: category.value, shift: shift.value, title: title.value, text: editor.text() });
      const reply = await answer.json();
      complain(answer.ok ? '' : reply.error);
      if (!answer.ok) return;
      draft.stop();
      list.add(reply);
      editor.fill('');
      title.value = '';
      find('#restore-draft')?.remove();
      count();
      say('Note saved');
    } catch {
      complain('The note could not be saved. Try again.');
    }
  };

  editor.field.addEventListener('input', changed);
  find('#restore-draft')?.addEventListener('click', ({ currentTarget }) => {
    editor.fill(currentTarget.dataset.text);
    currentTarget.remove();
    changed();
    editor.field.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (saving) return;
    saving = true;
    await save();
    saving = false;
  });
  count();
}
