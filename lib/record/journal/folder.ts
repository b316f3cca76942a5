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

/** How often a file that was written anew while it was read is read again: a write takes longer than a read. */
const AGAIN = 20;

/**
 * A file's text; null where there is none. Another page or the worker may write it meanwhile: what a browser then gives
 * is the file before, whose text is gone (`NotReadableError`), and the new one is read.
 * @throws where the disk gives it not
 */
export async function readFile(from: FileSystemDirectoryHandle, name: string): Promise<string | null> {
  for (let again = 0; ; again += 1) {
    try {
      return await (await (await from.getFileHandle(name)).getFile()).text();
    } catch (error) {
      const why = error instanceof DOMException ? error.name : '';
      if (why === 'NotFoundError') return null;
      if (why !== 'NotReadableError' || again === AGAIN) throw error;
    }
  }
}

export async function namesIn(of: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of of.keys()) names.push(name);
  return names.sort();
}
