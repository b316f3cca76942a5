// The note form: counts, grows, keeps a draft, saves without a reload. Both editors end in one text.
const form = document.querySelector('#note-form');
if (form) {
  const plain = document.querySelector('#note');
  const twin = document.querySelector('#note-twin');
  const rich = document.querySelector('#note-rich');
  const hidden = document.querySelector('#note-text');
  const wrong = document.querySelector('#note-error');
  const api = `/api/residents/${form.dataset.resident}`;

  const text = () => (plain ? plain.value : hidden.value);
  const send = (path, body) =>
    fetch(`${api}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  const grow = () => {
    twin.value = plain.value;
    twin.style.width = `${plain.clientWidth}px`;
    plain.style.height = `${Math.min(Math.max(twin.scrollHeight + 4, 112), 280)}px`;
  };
  const count = () => {
    document.querySelector('#count').textContent = `${text().length.toLocaleString('en-GB')} of 10,000`;
  };

  let waiting;
  const keepDraft = async () => {
    const answer = await send('draft', { text: text() });
    if (answer.ok) document.querySelector('#draft').textContent = `Draft saved ${(await answer.json()).time}`;
  };
  const changed = () => {
    if (rich) hidden.value = rich.innerText.replace(/\n{2,}/g, '\n').trim();
    if (plain) grow();
    count();
    clearTimeout(waiting);
    waiting = setTimeout(keepDraft, 800);
  };
  (plain ?? rich).addEventListener('input', changed);

  for (const button of document.querySelectorAll('[data-format]')) {
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => document.execCommand(button.dataset.format));
  }

  const item = (note) => {
    const line = document.createElement('li');
    line.className = 'sheet';
    const about = document.createElement('p');
    about.className = 'small';
    about.textContent = `${note.time} · ${note.author} · ${note.category} · ${note.shift}`;
    const words = document.createElement('p');
    words.className = 'text';
    words.textContent = note.text;
    line.append(about);
    if (note.title) line.append(Object.assign(document.createElement('h3'), { textContent: note.title }));
    line.append(words);
    return line;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { category, shift, title } = form.elements;
    const answer = await send('notes', { category: category.value, shift: shift.value, title: title.value, text: text() });
    const reply = await answer.json();
    wrong.textContent = answer.ok ? '' : reply.error;
    if (!answer.ok) return;
    clearTimeout(waiting);
    document.querySelector('#notes').prepend(item(reply));
    document.querySelector('#draft').textContent = 'Saved';
    form.reset();
    if (rich) {
      rich.replaceChildren(document.createElement('p'));
      hidden.value = '';
    } else grow();
    count();
  });
}
