/** The plain field, and the hidden one that measures how high it should be. */
export const PLAIN_FIELD = `<label for="note">Daily note</label>
    <textarea id="note" name="text" rows="4" spellcheck="true" aria-describedby="note-error note-count"></textarea>
    <textarea id="note-twin" class="twin" aria-hidden="true" tabindex="-1" rows="1"></textarea>`;

/** The rich field, and the hidden one that holds its text for saving. */
export const RICH_FIELD = `<p class="label" id="note-label">Daily note</p>
    <div class="rich">
      <div class="tools" role="toolbar" aria-label="Formatting" aria-controls="note-rich">${tool('bold', 'Bold', '<b>B</b>')}${tool('italic', 'Italic', '<i>I</i>')}${tool('insertUnorderedList', 'List', '• List')}</div>
      <div id="note-rich" class="area" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="note-label" aria-describedby="note-error note-count" spellcheck="true"><p><br></p></div>
    </div>
    <input type="hidden" id="note-text" name="text">`;

function tool(command: string, name: string, face: string): string {
  return `<button type="button" data-format="${command}" aria-label="${name}" aria-pressed="false">${face}</button>`;
}
