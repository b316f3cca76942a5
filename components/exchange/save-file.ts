/** Gives a text to the browser as a download. Nothing leaves the device. */
export function saveFile(name: string, text: string, type = 'application/x-ndjson'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The same with a file that is there already, however large: it is read as the browser writes it. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads a large one after this returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
