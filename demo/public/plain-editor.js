/** A textarea that grows with its text: a hidden twin of the same width says how high the text is. */
export function plainEditor(field, twin) {
  const grow = () => {
    twin.style.width = `${field.offsetWidth}px`;
    twin.value = field.value;
    const borders = field.offsetHeight - field.clientHeight;
    field.style.height = `${twin.scrollHeight + borders}px`;
  };
  field.addEventListener('input', grow);
  window.addEventListener('resize', grow);
  return {
    field,
    text: () => field.value,
    fill(text) {
      field.value = text;
      grow();
    },
  };
}
