/**
 * Puts words on the clipboard, from a press. The panel stands in a frame of a page that may forbid its frames the
 * clipboard's own interface; the browser's command needs nobody's leave, so it comes first.
 * @returns whether the words are there
 */
export async function copy(words: string): Promise<boolean> {
  return copyByCommand(words) || copyByInterface(words);
}

function copyByCommand(words: string): boolean {
  let put = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  return put;
}

const copyByInterface = (words: string): Promise<boolean> =>
  navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
