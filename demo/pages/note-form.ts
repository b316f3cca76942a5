import { CATEGORIES, LONGEST, SHIFTS, shiftAt } from '../notes.ts';
import type { Draft } from '../store.ts';
import { clock, escape } from '../words.ts';
import { PLAIN_FIELD, RICH_FIELD } from './note-field.ts';

/** What the form depends on. */
interface Given {
  rich: boolean;
  draft: Draft | undefined;
  now: Date;
}

/** The form a note is written in. A draft that was left behind is offered, not put in. */
export const noteForm = (resident: string, { rich, draft, now }: Given): string => `<form id="note-form" data-resident="${resident}" data-longest="${LONGEST}" autocomplete="off" novalidate>
  <div class="fields">
    <div class="field"><label for="category">Category</label><select id="category" name="category">${options(CATEGORIES)}</select></div>
    <div class="field"><label for="shift">Shift</label><select id="shift" name="shift">${options(SHIFTS, shiftAt(now))}</select></div>
    <div class="field"><label for="title">Title</label><input id="title" name="title" maxlength="120"></div>
  </div>
  <div class="field">
    ${rich ? RICH_FIELD : PLAIN_FIELD}
    <p id="note-error" class="wrong" role="alert"></p>
    <div class="line"><span id="note-count" class="quiet"></span><span id="draft" class="quiet" role="status"></span></div>
  </div>
  <div class="line start"><button type="submit" id="save-note">Save note</button>${draft ? restore(draft) : ''}</div>
</form>`;

const restore = ({ at, text }: Draft): string => `<button type="button" class="second" id="restore-draft" data-text="${escape(text)}">Restore draft from ${clock(at)}</button>`;

const options = (words: readonly string[], chosen = words[0]): string => words.map((word) => `<option${word === chosen ? ' selected' : ''}>${word}</option>`).join('');
