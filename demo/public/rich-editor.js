/** The end of a paragraph reads as two line ends, an empty paragraph as three more. */
const lineEnds = (run) => '\n'.repeat(Math.max(1, Math.round((run.length + 1) / 3)));

const textOf = (area) => area.innerText.replaceAll('\u00a0', ' ').replace(/\n+/gu, lineEnds).trim();

function paragraph(line) {
  const made = document.createElement('p');
  made.append(line || document.createElement('br'));
  return made;
}

/** An editable area with a toolbar. What is saved is the text that the hidden input mirrors on every input. */
export function richEditor(area, mirror, tools) {
  const mirrorText = () => {
    mirror.value = textOf(area);
  };
  const showPressed = () => {
    if (document.activeElement !== area) return;
    for (const tool of tools) tool.setAttribute('aria-pressed', String(document.queryCommandState(tool.dataset.format)));
  };
  document.execCommand('defaultParagraphSeparator', false, 'p');
  area.addEventListener('input', mirrorText);
  document.addEventListener('selectionchange', showPressed);
  for (const tool of tools) {
    tool.addEventListener('mousedown', (event) => event.preventDefault());
    tool.addEventListener('click', () => {
      area.focus();
      document.execCommand(tool.dataset.format);
      showPressed();
    });
  }
  return {
    field: area,
    text: () => mirror.value,
    fill(text) {
      area.replaceChildren(...text.split('\n').map(paragraph));
      mirrorText();
    },
  };
}
