/** The list of saved notes: a new one goes on top, and the search box hides those without its words. */
export function noteList(list, template, search, noMatch) {
  const filter = () => {
    const wanted = search.value.trim().toLowerCase();
    for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    noMatch.textContent = [...list.children].every((item) => item.hidden) ? 'No notes with these words.' : '';
  };
  search.addEventListener('input', filter);
  return {
    add(note) {
      const item = template.content.cloneNode(true);
      for (const part of item.querySelectorAll('[data-part]')) part.textContent = note[part.dataset.part];
      item.querySelector('[data-part="title"]').hidden = !note.title;
      list.prepend(item);
      filter();
    },
  };
}
