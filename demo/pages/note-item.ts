import type { Note } from '../notes.ts';
import { escape, timeWords } from '../words.ts';

/** A note in the list. */
export const noteItem = ({ at, author, category, shift, title, text }: Note, now: Date): string => `<li class="note">
  <p class="note-about"><time data-part="when">${timeWords(at, now)}</time><span class="chip" data-part="category">${escape(category)}</span><span class="quiet"><span data-part="author">${escape(author)}</span> · <span data-part="shift">${escape(shift)}</span></span></p>
  <h3 data-part="title"${title ? '' : ' hidden'}>${escape(title)}</h3>
  <p class="note-text" data-part="text">${escape(text)}</p>
</li>`;
