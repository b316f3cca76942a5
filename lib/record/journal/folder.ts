/**
 * A folder of the extension's own file system (OPFS): another store than the record's database, so that what damages one
 * of them may leave the other. Null where a browser gives none.
 */
export async function folder(...path: readonly string[]): Promise<FileSystemDirectoryHandle | null> {
  if (typeof navigator.storage?.getDirectory !== 'function') return null;
  let found = await navigator.storage.getDirectory();
  for (const name of path) found = await found.getDirectoryHandle(name, { create: true });
  return found;
}

/** Writes a file whole: what stood there before stays until the new one is closed. @throws where the disk takes it not */
export async function writeFile(into: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const handle = await into.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
}

/** A file's text; null where there is none. */
export async function readFile(from: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  try {
    return await (await (await from.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

export async function namesIn(of: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of of.keys()) names.push(name);
  return names.sort();
}
